#include "model/deadlines/working_words.h"

#include <algorithm>
#include <fmt/format.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/error.h"
#include "model/deadlines/landing.h"
#include "model/deadlines/time_of_day.h"

namespace particulars {

namespace {

using boost::gregorian::days;

constexpr long kLongestSpanListed = 100;  ///< Days.

}  // namespace

std::string HolidayWords(const CalendarDay& holiday) {
    return holiday.day.name + (holiday.observed ? ", observed" : "");
}

std::string_view BasisWords(TriggerBasis basis) {
    switch (basis) {
        case TriggerBasis::kOrder:
            return "the date written on the order";
        case TriggerBasis::kEntry:
            return "the date of entry on the docket";
        case TriggerBasis::kService:
            return "the date of service";
        case TriggerBasis::kReceipt:
            return "the date of receipt";
        case TriggerBasis::kEvent:
            return "the date of the event";
        case TriggerBasis::kFixed:
        case TriggerBasis::kNone:
            return "the date given";
    }
    throw Error(ErrorKind::kInternal, "A trigger has no words.");
}

std::string_view OtherBasesWords(TriggerBasis basis) {
    switch (basis) {
        case TriggerBasis::kOrder:
            return " The period runs from the order's own date, so the dates of its entry, service "
                   "and receipt are not used, and no days are added for service.";
        case TriggerBasis::kEntry:
            return " The period runs from entry, so the date written on the order and the dates of "
                   "its service and receipt are not used, and no days are added for service.";
        case TriggerBasis::kReceipt:
            return " The period runs from receipt, so the dates of the order, of its entry and of "
                   "its sending are not used, and no days are added for service.";
        default:
            return "";
    }
}

std::string_view ServiceWords(ServiceMethod method) {
    switch (method) {
        case ServiceMethod::kPersonal:
            return "by hand";
        case ServiceMethod::kElectronic:
            return "electronic";
        case ServiceMethod::kMail:
            return "by mail";
        case ServiceMethod::kClerk:
            return "by leaving it with the clerk";
        case ServiceMethod::kOvernight:
            return "by overnight delivery";
        case ServiceMethod::kFax:
            return "by fax";
        case ServiceMethod::kOtherConsented:
            return "by other means consented to";
        case ServiceMethod::kMailFromOtherState:
            return "by mail from another state";
        case ServiceMethod::kMailFromAbroad:
            return "by mail from abroad";
    }
    throw Error(ErrorKind::kInternal, "A method of service has no words.");
}

std::string OrdinalWords(int count, bool forward) {
    return forward ? std::to_string(count) : fmt::format("{} before the event", count);
}

std::string HolidaysBetween(const OpenDays& open_days, const Date& start, const Date& end,
                            std::string_view lead) {
    const auto [first, last] = std::minmax(start, end);
    if ((last - first).days() > kLongestSpanListed)
        return {};
    std::string list;
    for (Date date = first + days(1); date < last; date += days(1)) {
        const CalendarDay* holiday = IsWeekend(date) ? nullptr : open_days.Named(date);
        if (holiday != nullptr && holiday->kind == ClosureKind::kHoliday)
            list += fmt::format("{}{} ({})", list.empty() ? "" : ", ", ToWords(date),
                                HolidayWords(*holiday));
    }
    return list.empty() ? list : fmt::format(" {}: {}.", lead, list);
}

std::string InaccessibleWords(const Landing& landing, const Date& end, bool forward) {
    return fmt::format(
        "The clerk's office could not be reached on {}. The time for filing runs on{} to the first "
        "day on which it can be and which is no Saturday, Sunday or legal holiday: {}. For what "
        "is to be served and not filed, {} stays the last day.",
        landing.passed_over, forward ? "" : ", forward although the period is counted backward,",
        ToWords(landing.date), ToWords(end));
}

std::string FilingOnlyWords(const Date& end) {
    return fmt::format(
        "The time runs on for filing only, because the clerk's office could not be "
        "reached. What is to be served and not filed is due by {}.",
        ToWords(end));
}

std::string WhyNoSuchTime(const Date& date, TimeOfDay time, std::string_view zone_name) {
    return fmt::format(
        "There was no {} on {} in the court's time zone ({}): clocks were set forward in that "
        "hour. "
        "Check the time.",
        ToText(time), ToWords(date), zone_name);
}

}  // namespace particulars
