#include "forms/coverage_matrix.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "forms/evidence_words.h"
#include "forms/words.h"

namespace particulars {
namespace {

using Counts = std::map<std::pair<std::string, LinkRole>, std::int64_t>;

MatrixCell CellOf(std::int64_t links, const std::string& where) {
    MatrixCell cell;
    cell.verdict = links == 0 ? Verdict::kNotMet : Verdict::kMet;
    cell.word = links == 0 ? "none" : Grouped(links);
    cell.said = where + (links == 0   ? " no evidence is linked."
                         : links == 1 ? " 1 link."
                                      : " " + Grouped(links) + " links.");
    return cell;
}

void AddRow(CoverageMatrix& made, const TradeSecret& secret, const Counts& counts) {
    MatrixRow row;
    row.secret = secret.id;
    row.designation = Designation(secret);
    row.title = secret.title;
    row.status = std::string(ToText(secret.status));
    made.links.emplace_back();
    for (const auto& [role, name] : EnumText<LinkRole>::kNames) {
        const auto found = counts.find({secret.id.text(), role});
        const std::int64_t links = found == counts.end() ? 0 : found->second;
        made.links.back().push_back(links);
        row.cells.push_back(CellOf(links, row.designation + ", " + std::string(name) + ":"));
    }
    made.matrix.rows.push_back(std::move(row));
}

}  // namespace

std::string CoverageMatrix::QueryAt(MatrixPlace place) const {
    return "secret:" + matrix.rows[place.row].designation + " role:\"" +
           matrix.columns[place.column].element + "\"";
}

CoverageMatrix BuildCoverageMatrix(const CaseRecords& records,
                                   const std::vector<RoleCount>& coverage) {
    Counts counts;
    for (const RoleCount& count : coverage)
        counts[{count.secret, count.role}] += count.links;
    CoverageMatrix made;
    made.matrix.bold_means = "asked for by the order to identify documents";
    for (const auto& [role, name] : EnumText<LinkRole>::kNames)
        made.matrix.columns.push_back(
            {std::string(name), Capitalized(name), std::string(), role <= LinkRole::kIncorporates});
    for (const TradeSecret& secret : records.secrets)
        AddRow(made, secret, counts);
    return made;
}

std::vector<LegendSign> CoverageSigns() {
    return {{Verdict::kMet, "links, and how many"}, {Verdict::kNotMet, "no evidence"}};
}

std::string CoverageInWords(const CoverageMatrix& coverage) {
    std::string without;
    std::size_t with = 0;
    for (std::size_t row = 0; row < coverage.links.size(); ++row) {
        const auto& links = coverage.links[row];
        if (std::any_of(links.begin(), links.end(), [](std::int64_t count) { return count > 0; }))
            ++with;
        else
            without += (without.empty() ? "" : ", ") + coverage.matrix.rows[row].designation;
    }
    return fmt::format("{} of {} {} evidence{}", with, coverage.links.size(),
                       coverage.links.size() == 1 ? "entry has" : "entries have",
                       without.empty() ? "." : "; none: " + without + ".");
}

}  // namespace particulars
