#include "model/deadlines/holiday.h"

#include <array>
#include <map>
#include <nlohmann/json.hpp>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/error.h"
#include "model/core/resource.h"

namespace particulars {
namespace {

using boost::gregorian::days;
using nlohmann::json;

constexpr std::array<std::string_view, 7> kWeekdays = {"Sun", "Mon", "Tue", "Wed",
                                                       "Thu", "Fri", "Sat"};

[[noreturn]] void Refuse(const std::string& detail) {
    throw Error(ErrorKind::kInternal, "A table of holidays is damaged.", detail);
}

Date ReadIso(const json& text) {
    const auto date = DateFromIso(text.get<std::string>());
    if (!date)
        Refuse("not a date: " + text.get<std::string>());
    return *date;
}

std::optional<Date> ReadOptionalDate(const json& row, const char* key) {
    if (!row.contains(key) || row.at(key).is_null())
        return std::nullopt;
    return ReadIso(row.at(key));
}

int ReadWeekday(const json& rule) {
    for (std::size_t i = 0; i < kWeekdays.size(); ++i)
        if (rule.at("weekday") == kWeekdays[i])
            return static_cast<int>(i);
    Refuse("not a weekday");
}

DayRule ReadRule(const json& json_rule) {
    const std::string type = json_rule.at("type");
    DayRule rule;
    if (type == "relative") {
        rule = ReadRule(json_rule.at("base"));
        rule.offset += json_rule.at("days").get<int>();
        rule.even_years_only = rule.even_years_only || json_rule.value("years", "all") == "even";
    } else if (type == "fixed") {
        rule.month = json_rule.at("month");
        rule.day = json_rule.at("day");
    } else if (type == "nth_weekday") {
        rule.kind = DayRule::Kind::kNthWeekday;
        rule.month = json_rule.at("month");
        rule.nth = json_rule.at("n");
        rule.weekday = ReadWeekday(json_rule);
    } else if (type == "easter") {
        rule.kind = DayRule::Kind::kEaster;
        rule.offset = json_rule.at("days");
    } else if (type == "dates") {
        rule.kind = DayRule::Kind::kListed;
        for (const json& date : json_rule.at("dates"))
            rule.listed.push_back(ReadIso(date));
    } else {
        Refuse("unknown rule: " + type);
    }
    return rule;
}

Shift ReadShift(const json& row, const char* weekday) {
    const std::string text = row.at("observed").at(weekday);
    if (text == "preceding_friday")
        return Shift::kPrecedingFriday;
    if (text == "following_monday")
        return Shift::kFollowingMonday;
    if (text != "none")
        Refuse("unknown shift: " + text);
    return Shift::kNone;
}

HolidayKind ReadKind(const std::string& text) {
    if (text == "state-only")
        return HolidayKind::kStateOnly;
    if (text == "court-closure")
        return HolidayKind::kCourtClosure;
    if (text != "court")
        Refuse("unknown kind: " + text);
    return HolidayKind::kCourt;
}

Holiday ReadHoliday(const json& row) {
    Holiday holiday;
    holiday.name = row.at("name");
    holiday.rule = ReadRule(row.at("rule"));
    holiday.saturday = ReadShift(row, "saturday");
    holiday.sunday = ReadShift(row, "sunday");
    holiday.from = ReadOptionalDate(row, "from");
    holiday.to = ReadOptionalDate(row, "to");
    holiday.kind = ReadKind(row.at("kind"));
    holiday.disputed =
        row.value("disputed", false) || row.contains("part_day") || row.contains("counties");
    holiday.limb = row.value("rule6", "");
    holiday.source = row.at("source");
    holiday.short_source = holiday.source.substr(0, holiday.source.find(" ("));
    holiday.rule6_authority = row.value("rule6_authority", "");
    if (row.contains("observed_source")) {
        holiday.saturday_source = row.at("observed_source").at("saturday");
        holiday.sunday_source = row.at("observed_source").at("sunday");
    }
    holiday.note = row.value("note", "");
    holiday.verification = row.at("verification");
    return holiday;
}

using Table = std::map<std::string, std::vector<Holiday>, std::less<>>;

void ReadTable(std::string_view resource, Table& table) {
    const json file = json::parse(Resource(resource));
    for (const auto& [jurisdiction, rows] : file.at("holidays").items())
        for (const json& row : rows)
            if (row.at("rule").at("type") != "weekly")  // Weekends are closed under every regime.
                table[jurisdiction].push_back(ReadHoliday(row));
}

/// Gregorian Easter Sunday, by the method of Meeus, Jones and Butcher.
Date Easter(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int rest = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int day = epact + weekday - 7 * late + 114;
    return *MakeDate(year, day / 31, day % 31 + 1);
}

Date NthWeekday(const DayRule& rule, int year) {
    const Date first = *MakeDate(year, rule.month, 1);
    const Date last = first.end_of_month();
    if (rule.nth < 0)
        return last - days((last.day_of_week().as_number() - rule.weekday + 7) % 7);
    return first +
           days((rule.weekday - first.day_of_week().as_number() + 7) % 7 + 7 * (rule.nth - 1));
}

std::optional<Date> BaseDay(const DayRule& rule, int year) {
    switch (rule.kind) {
        case DayRule::Kind::kFixed:
            return MakeDate(year, rule.month, rule.day);
        case DayRule::Kind::kNthWeekday:
            return NthWeekday(rule, year);
        case DayRule::Kind::kEaster:
            return Easter(year);
        case DayRule::Kind::kListed:
            for (const Date& date : rule.listed)
                if (date.year() == year)
                    return date;
            return std::nullopt;
    }
    Refuse("a rule without a kind");
}

}  // namespace

std::optional<Date> DayIn(const DayRule& rule, int year) {
    const auto base = BaseDay(rule, year);
    if (!base || (rule.even_years_only && year % 2 != 0))
        return std::nullopt;
    return *base + days(rule.offset);
}

const std::vector<Holiday>& HolidaysOf(std::string_view jurisdiction) {
    static const Table table = [] {
        Table read;
        ReadTable("courts/federal_holidays.json", read);
        ReadTable("courts/state_holidays.json", read);
        ReadTable("courts/state_regimes.json", read);
        return read;
    }();
    static const std::vector<Holiday> none;
    const auto found = table.find(jurisdiction);
    return found == table.end() ? none : found->second;
}

const std::vector<Closing>& Closings() {
    static const std::vector<Closing> closings = [] {
        std::vector<Closing> read;
        for (const json& row : json::parse(Resource("courts/closure_days.json")))
            read.push_back({ReadIso(row.at("date")), row.at("what"), row.at("source")});
        return read;
    }();
    return closings;
}

}  // namespace particulars
