#include "model/deadlines/holiday.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/error.h"
#include "model/deadlines/court_data.h"

namespace particulars {
namespace {

using boost::gregorian::days;

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
    throw Error(ErrorKind::kInternal, "A rule of a holiday has no kind.");
}

}  // namespace

std::optional<Date> DayIn(const DayRule& rule, int year) {
    const auto base = BaseDay(rule, year);
    if (!base || (rule.even_years_only && year % 2 != 0))
        return std::nullopt;
    return *base + days(rule.offset);
}

const std::vector<Holiday>& HolidaysOf(std::string_view jurisdiction) {
    static const std::vector<Holiday> none;
    const HolidayTable& table = TheCourtData().tables.holidays;
    const auto found = table.find(jurisdiction);
    return found == table.end() ? none : found->second;
}

const std::vector<Closing>& Closings() {
    return TheCourtData().tables.closings;
}

}  // namespace particulars
