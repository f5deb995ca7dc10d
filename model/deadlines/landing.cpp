#include "model/deadlines/landing.h"

#include <fmt/format.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/deadlines/working_words.h"

namespace particulars {

Landing Land(OpenDays& days, const Date& from, int step) {
    Landing landing;
    landing.date = from;
    std::vector<std::string> closed;
    while (!days.IsOpen(landing.date)) {
        const CalendarDay* holiday = days.Holiday(landing.date);
        closed.push_back(ToWords(landing.date) +
                         (holiday ? fmt::format(" ({})", HolidayWords(*holiday)) : ""));
        if (holiday && landing.authority.find(holiday->authority) == std::string::npos)
            landing.authority += "; " + holiday->authority;
        if (holiday && holiday->forward_only)
            landing.state_days.push_back(holiday);
        landing.date += boost::gregorian::days(step);
    }
    for (std::size_t i = 0; i < closed.size(); ++i) {
        const bool last = i + 1 == closed.size();
        landing.passed_over += fmt::format("{}{}", i == 0 ? "" : (last ? " or " : ", "), closed[i]);
    }
    return landing;
}

Date CountOpenDays(OpenDays& days, Date from, int count, int step) {
    while (count > 0) {
        from += boost::gregorian::days(step);
        if (days.IsOpen(from))
            --count;
    }
    return from;
}

}  // namespace particulars
