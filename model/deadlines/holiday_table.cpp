#include <algorithm>
#include <array>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/deadlines/court_calendar.h"
#include "model/deadlines/court_tables.h"

namespace particulars {
namespace {

const std::vector<std::string_view> kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr int kLeapYear = 2024;
constexpr int kFurthestOffset = 366;

int ReadWeekday(DataRow& row) {
    const std::string text = row.OneOf("weekday", kWeekdays);
    return static_cast<int>(std::find(kWeekdays.begin(), kWeekdays.end(), text) -
                            kWeekdays.begin());
}

DayRule ReadRule(const LocatedJson& json, Report& report);

/// "relative": so many days from another day.
DayRule ReadRelative(DataRow& row, Report& report) {
    DayRule rule;
    if (const LocatedJson* base = row.NeededPart("base"))
        rule = ReadRule(*base, report);
    rule.offset += row.Number("days", -kFurthestOffset, kFurthestOffset);
    rule.even_years_only = rule.even_years_only || row.TextOr("years", "all") == "even";
    return rule;
}

DayRule ReadFixed(DataRow& row) {
    DayRule rule;
    rule.month = row.Number("month", 1, 12);
    rule.day = row.Number("day", 1, 31);
    if (!MakeDate(kLeapYear, rule.month, rule.day))
        row.Refuse("day", fmt::format("month {} has no day {}", rule.month, rule.day));
    return rule;
}

DayRule ReadNthWeekday(DataRow& row) {
    DayRule rule;
    rule.kind = DayRule::Kind::kNthWeekday;
    rule.month = row.Number("month", 1, 12);
    rule.nth = row.Number("n", -1, 4);
    if (rule.nth == 0)
        row.Refuse("n", "1 to 4, or -1 for the last one of the month");
    rule.weekday = ReadWeekday(row);
    return rule;
}

DayRule ReadListed(DataRow& row, Report& report) {
    DayRule rule;
    rule.kind = DayRule::Kind::kListed;
    for (const LocatedJson& item : row.List("dates")) {
        const Date date = ReadDay(item, report);
        const auto same_year = [&date](const Date& known) {
            return !date.is_special() && known.year() == date.year();
        };
        if (std::any_of(rule.listed.begin(), rule.listed.end(), same_year))
            report.Add(item.line,
                       fmt::format("{} is the second day listed for its year", item.text));
        if (!date.is_special())
            rule.listed.push_back(date);
    }
    return rule;
}

DayRule ReadRule(const LocatedJson& json, Report& report) {
    DataRow row(json, report);
    const std::string type =
        row.OneOf("type", {"fixed", "nth_weekday", "relative", "easter", "dates", "weekly"});
    if (type == "relative")
        return ReadRelative(row, report);
    if (type == "nth_weekday")
        return ReadNthWeekday(row);
    if (type == "dates")
        return ReadListed(row, report);
    DayRule rule;
    if (type == "easter") {
        rule.kind = DayRule::Kind::kEaster;
        rule.offset = row.Number("days", -kFurthestOffset, kFurthestOffset);
        return rule;
    }
    if (type == "weekly") {
        rule.weekday = ReadWeekday(row);
        return rule;
    }
    return ReadFixed(row);
}

Shift ReadShift(DataRow& row, std::string_view key) {
    const std::string text = row.OneOf(key, {"none", "preceding_friday", "following_monday"});
    return text == "none"               ? Shift::kNone
           : text == "preceding_friday" ? Shift::kPrecedingFriday
                                        : Shift::kFollowingMonday;
}

HolidayKind ReadKind(DataRow& row) {
    const std::string text = row.OneOf("kind", {"court", "state-only", "court-closure"});
    return text == "court"        ? HolidayKind::kCourt
           : text == "state-only" ? HolidayKind::kStateOnly
                                  : HolidayKind::kCourtClosure;
}

void ReadObserved(DataRow& row, Report& report, Holiday& holiday) {
    if (const LocatedJson* part = row.NeededPart("observed")) {
        DataRow observed(*part, report);
        holiday.saturday = ReadShift(observed, "saturday");
        holiday.sunday = ReadShift(observed, "sunday");
    }
    if (const LocatedJson* part = row.Part("observed_source")) {
        DataRow sources(*part, report);
        holiday.saturday_source = sources.Text("saturday");
        holiday.sunday_source = sources.Text("sunday");
    }
}

Holiday ReadHoliday(const LocatedJson& json, bool federal, const std::optional<Date>& checked,
                    Report& report) {
    DataRow row(json, report);
    Holiday holiday;
    holiday.name = row.Text("name");
    if (const LocatedJson* rule = row.NeededPart("rule"))
        holiday.rule = ReadRule(*rule, report);
    ReadObserved(row, report, holiday);
    holiday.from = row.OptionalDay("from");
    holiday.to = row.OptionalDay("to");
    if (holiday.from && holiday.to && *holiday.to < *holiday.from)
        row.Refuse("to", "is before \"from\"");
    holiday.kind = ReadKind(row);
    holiday.disputed = row.FlagOr("disputed", false) || json.Find("part_day") != nullptr ||
                       json.Find("counties") != nullptr;
    holiday.limb = federal ? row.Text("rule6") : row.TextOr("rule6");
    const Provenance provenance = ReadProvenance(row, checked);
    holiday.source = provenance.source;
    holiday.short_source = holiday.source.substr(0, holiday.source.find(" ("));
    holiday.verification = provenance.verification;
    holiday.checked = provenance.checked;
    holiday.rule6_authority = row.TextOr("rule6_authority");
    holiday.note = row.TextOr("note");
    row.Ignore(
        {"also_federal", "part_day", "counties", "from_verification", "observed_verification"});
    return holiday;
}

bool IsWeekly(const LocatedJson& row) {
    const LocatedJson* rule = row.Find("rule");
    const LocatedJson* type = rule != nullptr ? rule->Find("type") : nullptr;
    return type != nullptr && type->text == "weekly";
}

/// A name may stand twice only where one row ends before the next begins.
void RefuseOverlaps(const std::vector<Located<Holiday>>& rows, Report& report) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (rows[i].row.name == rows[j].row.name &&
                SpansMeet(rows[i].row.from, rows[i].row.to, rows[j].row.from, rows[j].row.to))
                report.Add(rows[i].line, fmt::format("\"{}\" stands on line {} for some of the "
                                                     "same days",
                                                     rows[i].row.name, rows[j].line));
}

void Replace(std::vector<Located<Holiday>> rows, std::vector<Holiday>& table) {
    std::vector<Holiday> kept;
    for (Holiday& known : table)
        if (std::none_of(rows.begin(), rows.end(), [&known](const Located<Holiday>& located) {
                return located.row.name == known.name;
            }))
            kept.push_back(std::move(known));
    for (auto& [row, line] : rows)
        kept.push_back(std::move(row));
    table = std::move(kept);
}

}  // namespace

void AddHolidays(const LocatedJson& root, CourtTables& tables, Report& report) {
    std::map<std::string, std::vector<Located<Holiday>>> read;
    {
        DataRow file(root, report);
        file.Ignore({"about", "forms", "states", "corrected", "extension_order", "regimes"});
        const auto checked = file.OptionalDay("checked");
        const LocatedJson* holidays = file.NeededPart("holidays");
        if (holidays == nullptr)
            return;
        for (std::size_t place = 0; place < holidays->keys.size(); ++place) {
            const std::string& state = holidays->keys[place];
            const LocatedJson& list = holidays->items[place];
            if (state.size() != 2 || list.kind != LocatedJson::Kind::kList)
                report.Add(list.line,
                           "holidays stand in a list for \"US\" or for a state of two "
                           "letters, such as \"NY\"");
            for (const LocatedJson& json : list.items) {
                Holiday holiday = ReadHoliday(json, state == "US", checked, report);
                if (!IsWeekly(json))  // Weekends are closed under every regime.
                    read[state].push_back({std::move(holiday), json.line});
            }
        }
    }
    for (const auto& [state, rows] : read)
        RefuseOverlaps(rows, report);
    if (report.empty())
        for (auto& [state, rows] : read)
            Replace(std::move(rows), tables.holidays[state]);
}

}  // namespace particulars
