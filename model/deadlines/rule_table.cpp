#include <algorithm>

#include "model/deadlines/court_tables.h"

namespace particulars {
namespace {

constexpr int kLongestCount = 9999;

/// A count in figures with a unit of time; the rows with "n", "-" or "promptly" have none.
std::optional<Period> ReadRowPeriod(const LocatedJson& json, const std::string& unit,
                                    DataRow& row) {
    const LocatedJson* count = json.Find("count");
    if (count != nullptr && count->kind == LocatedJson::Kind::kText) {
        row.OneOf("count", {"-", "n"});
        return std::nullopt;
    }
    const int number = row.Number("count", 1, kLongestCount);
    const auto period = ReadPeriod(std::to_string(number) + " " + unit);
    if (!period && !unit.empty())
        row.Refuse("unit", fmt::format("\"{}\" is no unit of time that can be counted", unit));
    return period;
}

std::string ReadCounting(DataRow& row, const CourtTables& tables) {
    const std::string counting = row.Text("counting");
    const bool known =
        counting == "none" ||
        std::any_of(tables.regimes.begin(), tables.regimes.end(),
                    [&counting](const Regime& regime) { return regime.id == counting; });
    if (!counting.empty() && !known)
        row.Refuse("counting", fmt::format("\"{}\" is no row of regimes.json", counting));
    return counting;
}

DeadlineRule ReadRule(const LocatedJson& json, const CourtTables& tables, Report& report) {
    DataRow row(json, report);
    DeadlineRule rule;
    rule.id = row.Text("id");
    rule.authority = row.Text("authority");
    rule.trigger = row.Text("trigger");
    rule.unit = row.Text("unit");
    rule.period = ReadRowPeriod(json, rule.unit, row);
    rule.direction = FromText<Direction>(row.OneOf("direction", {"-", "after", "before"}));
    rule.counting = ReadCounting(row, tables);
    rule.service_days = row.Text("service_days");
    rule.runs_from_service = rule.service_days.substr(0, 4) != "none" && rule.service_days != "-";
    rule.note = row.AnyText("note");
    rule.effective_from = row.OptionalDay("effective_from");
    rule.effective_to = row.OptionalDay("effective_to");
    rule.effective_note = row.TextOr("effective_note");
    const Provenance provenance = ReadProvenance(row, std::nullopt);
    rule.source = provenance.source;
    rule.verification = provenance.verification;
    rule.checked = provenance.checked;
    row.Ignore({"added", "corrected", "terminal"});
    if (rule.effective_from && rule.effective_to && *rule.effective_to < *rule.effective_from)
        row.Refuse("effective_to", "is before \"effective_from\"");
    if (rule.period && !rule.direction)
        row.Refuse("direction", "a period runs after or before its trigger");
    if (rule.period && rule.period->then && rule.direction == Direction::kBefore)
        row.Refuse("direction", "a period that ends on the next weekday runs forward only");
    return rule;
}

/// "FRCP-4m" for itself and for "FRCP-4m-2009", its text of that year.
std::string_view WithoutYear(std::string_view id) {
    constexpr std::size_t kYear = 5;
    const std::size_t dash = id.size() < kYear ? std::string_view::npos : id.size() - kYear;
    const bool has_year =
        dash != std::string_view::npos && id[dash] == '-' &&
        id.substr(dash + 1).find_first_not_of("0123456789") == std::string_view::npos;
    return has_year ? id.substr(0, dash) : id;
}

/// Two texts of one rule that are both in force on some day.
bool Contradict(const DeadlineRule& one, const DeadlineRule& other) {
    return one.id != other.id &&
           (WithoutYear(one.id) == other.id || WithoutYear(other.id) == one.id) &&
           SpansMeet(one.effective_from, one.effective_to, other.effective_from,
                     other.effective_to);
}

void RefuseContradictions(const std::vector<Located<DeadlineRule>>& rows, const CourtTables& tables,
                          Report& report) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto refuse = [&rows, &report, i](const DeadlineRule& other) {
            if (Contradict(rows[i].row, other))
                report.Add(rows[i].line, fmt::format("\"{}\" and \"{}\" are texts of one rule and "
                                                     "in force on some of the same days",
                                                     rows[i].row.id, other.id));
        };
        for (std::size_t j = 0; j < i; ++j)
            refuse(rows[j].row);
        for (const DeadlineRule& known : tables.rules)
            if (std::none_of(rows.begin(), rows.end(),
                             [&known](const auto& located) { return located.row.id == known.id; }))
                refuse(known);
    }
}

}  // namespace

void AddRules(const LocatedJson& root, CourtTables& tables, Report& report) {
    if (root.kind != LocatedJson::Kind::kList) {
        report.Add(root.line, "a list in [ ] of rules is expected");
        return;
    }
    std::vector<Located<DeadlineRule>> rows;
    for (const LocatedJson& json : root.items)
        rows.push_back({ReadRule(json, tables, report), json.line});
    RefuseDoubles(rows, report);
    RefuseContradictions(rows, tables, report);
    if (report.empty())
        ReplaceById(std::move(rows), tables.rules);
}

}  // namespace particulars
