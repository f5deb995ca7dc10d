#include <algorithm>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/deadlines/court_calendar.h"
#include "model/deadlines/court_tables.h"

namespace particulars {
namespace {

constexpr long kLongestRun = 3 * 366;  ///< Days.

bool IsKnown(const std::string& id, const std::vector<Court>& courts) {
    return std::any_of(courts.begin(), courts.end(),
                       [&id](const Court& court) { return court.id == id; });
}

void CheckDays(DataRow& row, const Closing& closing) {
    if (closing.first.is_special() || closing.last.is_special())
        return;
    if (closing.first.year() < kFirstYear)
        row.Refuse("date", fmt::format("dates are computed from {} on", kFirstYear));
    else if (closing.last.year() > kLastYear)
        row.Refuse("last", fmt::format("dates are computed up to {}", kLastYear));
    else if (closing.last < closing.first)
        row.Refuse("last", "is before \"date\"");
    else if ((closing.last - closing.first).days() > kLongestRun)
        row.Refuse("last", "that is a run of more than three years");
    else if (closing.first == closing.last && IsWeekend(closing.first))
        row.Refuse("date", ToWords(closing.first) + " is no court day in any year: check the day");
}

Closing ReadClosing(const LocatedJson& json, const CourtTables& tables, Report& report) {
    DataRow row(json, report);
    Closing closing;
    closing.first = row.Day("date");
    closing.last = row.OptionalDay("last").value_or(closing.first);
    closing.name = row.Text("what");
    closing.court = row.TextOr("court");
    if (!closing.court.empty() && !IsKnown(closing.court, tables.courts))
        row.Refuse("court", fmt::format("there is no court \"{}\"", closing.court));
    if (json.Find("kind") != nullptr)
        closing.is_holiday = row.OneOf("kind", {"holiday", "closed"}) == "holiday";
    closing.disputed = row.FlagOr("disputed", true);
    const Provenance provenance = ReadProvenance(row, std::nullopt);
    closing.source = provenance.source;
    closing.verification = provenance.verification;
    closing.checked = provenance.checked;
    row.Ignore({"rule6", "note"});
    CheckDays(row, closing);
    return closing;
}

bool Overlap(const Closing& one, const Closing& other) {
    return one.court == other.court && SpansMeet(one.first, one.last, other.first, other.last);
}

/// Two rows may not speak of the same day of the same court: they could say different things.
void RefuseOverlaps(const std::vector<Located<Closing>>& rows, Report& report) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (Overlap(rows[i].row, rows[j].row))
                report.Add(rows[i].line, fmt::format("line {} already speaks of {} or a day after "
                                                     "it: each day has one row",
                                                     rows[j].line, ToIso(rows[i].row.first)));
}

}  // namespace

void AddClosings(const LocatedJson& root, CourtTables& tables, Report& report) {
    if (root.kind != LocatedJson::Kind::kList) {
        report.Add(root.line, "a list in [ ] of closings is expected");
        return;
    }
    std::vector<Located<Closing>> rows;
    for (const LocatedJson& json : root.items)
        rows.push_back({ReadClosing(json, tables, report), json.line});
    if (report.empty())
        RefuseOverlaps(rows, report);
    if (!report.empty())
        return;
    std::vector<Closing>& table = tables.closings;
    const auto is_replaced = [&rows](const Closing& known) {
        return std::any_of(rows.begin(), rows.end(), [&known](const Located<Closing>& located) {
            return Overlap(located.row, known);
        });
    };
    table.erase(std::remove_if(table.begin(), table.end(), is_replaced), table.end());
    for (auto& [row, line] : rows)
        table.push_back(std::move(row));
    std::stable_sort(table.begin(), table.end(),
                     [](const Closing& a, const Closing& b) { return a.first < b.first; });
}

}  // namespace particulars
