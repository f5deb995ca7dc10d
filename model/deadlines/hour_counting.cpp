#include "model/deadlines/hour_counting.h"

#include <fmt/format.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/error.h"
#include "model/deadlines/landing.h"
#include "model/deadlines/service_extension.h"
#include "model/deadlines/time_of_day.h"
#include "model/deadlines/time_zone.h"
#include "model/deadlines/working_words.h"

namespace particulars {
namespace {

std::string_view SayClocksChanged(const Date& date, TimeOfDay time, const Date& end_date,
                                  TimeOfDay end_time, int signed_hours) {
    const auto shown = (end_date - date).days() * 24 * 60 + (end_time - time).count();
    return shown == signed_hours * 60
               ? ""
               : " The clocks change in between: elapsed hours are counted, not the hands of the "
                 "clock.";
}

UtcTime Start(const ComputationRequest& request, const Court& court, CountedDate& counted) {
    const TimeOfDay time = request.time.value_or(TimeOfDay(0));
    const auto moments = Moments(court.time_zone, request.trigger, time);
    if (moments.empty())
        throw Error(ErrorKind::kUsage, WhyNoSuchTime(request.trigger, time, court.zone_name));
    if (moments.size() > 1)
        counted.warnings.push_back(
            fmt::format("Clocks were set back that night, and {} came twice. The first is taken, "
                        "which gives the earlier end.",
                        ToText(time)));
    return moments.front();
}

/// Moves `date` off a closed day, and says so.
Date LandAtTheSameTime(const ComputationRequest& request, const std::string& authority,
                       OpenDays& days, const Date& date, CountedDate& counted) {
    const bool forward = request.direction == Direction::kAfter;
    const Landing landing = Land(days, date, forward ? 1 : -1);
    const std::string time = ToText(*counted.time);
    NoteDays(landing, counted);
    counted.working.push_back(
        {landing.date == date
             ? fmt::format("{} is no Saturday, Sunday or legal holiday: the period ends at {} on "
                           "that day.",
                           ToWords(date), time)
             : fmt::format(
                   "The period does not end on {}. It runs {} to the same time of the first "
                   "day that is no Saturday, Sunday or legal holiday: {} on {}.",
                   landing.passed_over, forward ? "on" : "back", time, ToWords(landing.date)),
         landing.date, authority + landing.authority});
    return landing.date;
}

/// Rule 6(a)(3)(B): the same time of the first day on which the clerk's office can be reached.
Date RunOnToAccessible(const ComputationRequest& request, const Regime& regime, OpenDays& days,
                       CountedDate& counted) {
    const Landing landing = LandAccessible(days, counted.end);
    if (landing.date == counted.end)
        return counted.end;
    const bool forward = request.direction == Direction::kAfter;
    counted.working.push_back({InaccessibleWords(landing, counted.end, forward) +
                                   fmt::format(" The hour stays {}.", ToText(*counted.time)),
                               landing.date, regime.authority.inaccessible + landing.authority});
    counted.warnings.push_back(FilingOnlyWords(counted.end));
    return landing.date;
}

}  // namespace

CountedDate CountHours(const ComputationRequest& request, const Court& court, const Regime& regime,
                       OpenDays& days) {
    CountedDate counted;
    const UtcTime start = Start(request, court, counted);
    const TimeOfDay time = request.time.value_or(TimeOfDay(0));
    const bool forward = request.direction == Direction::kAfter;
    const int hours = request.period->count;
    const int signed_hours = forward ? hours : -hours;
    counted.working.push_back(
        {fmt::format("The count of {} starts at once, at {} on {} ({}). Nothing is rounded.",
                     ToText(*request.period), ToText(time), ToWords(request.trigger),
                     court.zone_name),
         request.trigger, regime.authority.hours.at(0)});

    const auto [date, end_time] =
        WallClock(court.time_zone, start + std::chrono::hours(signed_hours));
    counted.working.push_back(
        {fmt::format(
             "Every hour is counted, those of Saturdays, Sundays and holidays too: {} {} it "
             "is {} on {}.{}",
             ToText(*request.period), forward ? "later" : "earlier", ToText(end_time),
             ToWords(date), SayClocksChanged(request.trigger, time, date, end_time, signed_hours)),
         date, regime.authority.hours.at(1)});

    counted.time = end_time;
    counted.end = LandAtTheSameTime(request, regime.authority.hours.at(2), days, date, counted);
    if (request.service) {
        ServiceExtension extension = ExtendForService(request, regime, days, counted.end);
        counted.working.push_back(std::move(extension.step));
        if (extension.date != counted.end)
            counted.end = LandAtTheSameTime(request, regime.authority.hours.at(2), days,
                                            extension.date, counted);
    }
    counted.end = RunOnToAccessible(request, regime, days, counted);
    return counted;
}

}  // namespace particulars
