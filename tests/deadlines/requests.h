// Requests as a test writes them, in one line each.

#pragma once

#include <ostream>
#include <string_view>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/date.h"
#include "model/deadlines/calculator.h"
#include "model/deadlines/counting.h"
#include "model/deadlines/time_of_day.h"

namespace boost::gregorian {

/// So that a failed comparison of dates shows them.
inline void PrintTo(const date& day, std::ostream* out) {
    *out << to_iso_extended_string(day);
}

}  // namespace boost::gregorian

namespace particulars {

inline Date Day(std::string_view iso) {
    return DateFromIso(iso).value();
}

inline ComputationRequest After(std::string_view court, std::string_view trigger,
                                std::string_view period) {
    ComputationRequest request;
    request.court = court;
    request.trigger = Day(trigger);
    request.period = ReadPeriod(period).value();
    return request;
}

inline ComputationRequest Before(std::string_view court, std::string_view trigger,
                                 std::string_view period) {
    ComputationRequest request = After(court, trigger, period);
    request.direction = Direction::kBefore;
    request.basis = TriggerBasis::kEvent;
    return request;
}

inline ComputationRequest Served(std::string_view court, std::string_view trigger,
                                 std::string_view period, ServiceMethod method) {
    ComputationRequest request = After(court, trigger, period);
    request.basis = TriggerBasis::kService;
    request.service = method;
    return request;
}

inline ComputationRequest Hours(std::string_view court, std::string_view trigger,
                                std::string_view time, std::string_view period) {
    ComputationRequest request = After(court, trigger, period);
    request.time = TimeOfDayFromText(time).value();
    return request;
}

inline ComputationRequest Fixed(std::string_view court, std::string_view day) {
    ComputationRequest request;
    request.court = court;
    request.trigger = Day(day);
    request.basis = TriggerBasis::kFixed;
    return request;
}

/// Counts without asking whether the rule was in force.
inline CountedDate CountOnly(const ComputationRequest& request) {
    const Court& court = FindCourt(request.court);
    OpenDays days(CourtCalendar::Of(court), kUsualReading, request.direction);
    return Count(request, court, FindRegime(court.regime), days);
}

inline bool Contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace particulars
