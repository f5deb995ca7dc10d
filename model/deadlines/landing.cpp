#include "model/deadlines/landing.h"

#include <fmt/format.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/deadlines/working_words.h"

namespace particulars {
namespace {

/// Notes that `landing.date` is closed by `entry`, or as a weekend where that is null.
void PassOver(const CalendarDay* entry, std::vector<std::string>& closed, Landing& landing) {
    closed.push_back(ToWords(landing.date) +
                     (entry ? fmt::format(" ({})", HolidayWords(*entry)) : ""));
    if (entry == nullptr)
        return;
    if (landing.authority.find(entry->authority) == std::string::npos)
        landing.authority += "; " + entry->authority;
    if (entry->forward_only)
        landing.state_days.push_back(entry);
    if (entry->kind == ClosureKind::kClosed)
        landing.shut_days.push_back(entry);
}

std::string JoinWithOr(const std::vector<std::string>& closed) {
    std::string text;
    for (std::size_t i = 0; i < closed.size(); ++i) {
        const bool last = i + 1 == closed.size();
        text += fmt::format("{}{}", i == 0 ? "" : (last ? " or " : ", "), closed[i]);
    }
    return text;
}

}  // namespace

Landing Land(OpenDays& days, const Date& from, int step) {
    Landing landing;
    landing.date = from;
    std::vector<std::string> closed;
    while (!days.IsOpen(landing.date)) {
        PassOver(days.Closing(landing.date), closed, landing);
        landing.date += boost::gregorian::days(step);
    }
    landing.passed_over = JoinWithOr(closed);
    return landing;
}

Landing LandAccessible(OpenDays& days, const Date& from) {
    Landing landing;
    landing.date = from;
    std::vector<std::string> closed;
    const CalendarDay* shut = days.Inaccessible(from);
    while (shut != nullptr || (landing.date != from && !days.IsOpen(landing.date))) {
        PassOver(shut != nullptr ? shut : days.Closing(landing.date), closed, landing);
        landing.date += boost::gregorian::days(1);
        shut = days.Inaccessible(landing.date);
    }
    landing.passed_over = JoinWithOr(closed);
    return landing;
}

Date CountOpenDays(OpenDays& days, Date from, int count, int step) {
    while (count > 0) {
        from += boost::gregorian::days(step);
        if (days.IsCourtDay(from))
            --count;
    }
    return from;
}

}  // namespace particulars
