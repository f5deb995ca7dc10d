#include "model/core/clock.h"

#include <cstdio>
#include <fmt/format.h>
#include <string>

#include <boost/date_time/gregorian/gregorian.hpp>

namespace particulars {

using std::chrono::milliseconds;

std::string ToIso(UtcTime time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss<milliseconds> clock(time - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                       clock.subseconds().count());
}

std::optional<UtcTime> UtcFromIso(std::string_view text) {
    if (text.size() != 24 || text[10] != 'T' || text[23] != 'Z')
        return std::nullopt;
    const auto date = DateFromIso(text.substr(0, 10));
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    int fraction = 0;
    const std::string rest(text.substr(11, 12));
    if (!date ||
        std::sscanf(rest.c_str(), "%2d:%2d:%2d.%3d", &hours, &minutes, &seconds, &fraction) != 4)
        return std::nullopt;
    if (hours > 23 || minutes > 59 || seconds > 60)
        return std::nullopt;
    const std::chrono::sys_days day(std::chrono::year(date->year()) /
                                    std::chrono::month(date->month().as_number()) /
                                    std::chrono::day(date->day().as_number()));
    return day + std::chrono::hours(hours) + std::chrono::minutes(minutes) +
           std::chrono::seconds(seconds) + milliseconds(fraction);
}

UtcTime SystemClock::Now() const {
    return std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
}

Date SystemClock::Today() const {
    return boost::gregorian::day_clock::local_day();
}

}  // namespace particulars
