#include "model/papers/evidence_coverage.h"

#include <fmt/format.h>
#include <map>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/secrets/status_step.h"

namespace particulars {
namespace {

constexpr const char* kName = "Coverage by evidence";
constexpr double kSecretShare = 2.2;

using Tally = std::map<std::pair<std::string, LinkRole>, std::int64_t>;

std::int64_t LinksOf(const Tally& tally, const TradeSecret& secret, LinkRole role) {
    const auto found = tally.find({secret.id.text(), role});
    return found == tally.end() ? 0 : found->second;
}

Cell SecretCell(const TradeSecret& secret) {
    Cell cell = TextCell(Join(Bold(Designation(secret)), Plain("\u2002" + secret.title)));
    if (IsOver(secret.status))
        cell.paragraphs.push_back(Italic(Capitalized(ToText(secret.status))));
    return cell;
}

Cell CountCell(std::int64_t links) {
    if (links == 0)
        return TextCell(Plain("None"), CellMark::kNotMet);
    return TextCell(Plain(std::to_string(links)));
}

Table MatrixOf(const CoverageOfCase& records, const Tally& tally) {
    Table table;
    table.columns = {{"Trade secret", kSecretShare}};
    for (const auto& [role, name] : EnumText<LinkRole>::kNames)
        table.columns.push_back({Capitalized(name)});
    for (const TradeSecret& secret : records.secrets) {
        TableRow row{{SecretCell(secret)}};
        for (const auto& [role, name] : EnumText<LinkRole>::kNames)
            row.cells.push_back(CountCell(LinksOf(tally, secret, role)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// "refers to, shows value"; contrary evidence is no gap when there is none.
std::string GapsOf(const Tally& tally, const TradeSecret& secret) {
    std::vector<std::string_view> gaps;
    for (const auto& [role, name] : EnumText<LinkRole>::kNames)
        if (role != LinkRole::kContrary && LinksOf(tally, secret, role) == 0)
            gaps.push_back(name);
    return fmt::format("{}", fmt::join(gaps, ", "));
}

void AppendGaps(const CoverageOfCase& records, const Tally& tally, std::vector<Block>& blocks) {
    Table facts = FactsTable(0.16);
    for (const TradeSecret& secret : records.secrets)
        if (!IsOver(secret.status))
            AddFact(facts, Designation(secret), GapsOf(tally, secret));
    if (facts.rows.empty())
        return;
    blocks.push_back(Heading{2, Plain("Gaps")});
    blocks.push_back(
        Paragraph{ParagraphRole::kNote, Plain("No evidence is linked in these roles."), true});
    blocks.push_back(std::move(facts));
}

}  // namespace

PaperDocument ComposeCoverage(const CoverageOfCase& records) {
    PaperDocument paper;
    paper.title = PaperTitle(kName, *records.matter);
    paper.running_head = RunningHead(*records.matter);
    paper.notice = "Attorney work product";
    paper.stamp = records.stamp;
    paper.draft = false;
    paper.landscape = true;
    AppendTitleBlock(*records.matter, CourtInWords(*records.matter), kName, paper.blocks);
    if (records.secrets.empty()) {
        paper.blocks.push_back(Paragraph{ParagraphRole::kBody,
                                         Italic("No trade secret is recorded in this case yet.")});
        return paper;
    }
    Tally tally;
    for (const RoleCount& count : records.counts)
        tally[{count.secret, count.role}] += count.links;
    for (const TradeSecret& secret : records.secrets)
        RaiseTier(secret.tier, paper);
    paper.blocks.push_back(
        Paragraph{ParagraphRole::kNote,
                  Plain("Each cell is the number of links in that role. None: no document, "
                        "testimony or source code is linked so. The first three are the roles of "
                        "which an order to identify documents speaks."),
                  true});
    paper.blocks.push_back(MatrixOf(records, tally));
    AppendGaps(records, tally, paper.blocks);
    return paper;
}

}  // namespace particulars
