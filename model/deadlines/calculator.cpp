#include "model/deadlines/calculator.h"

#include <algorithm>
#include <fmt/format.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/error.h"
#include "model/deadlines/counting.h"
#include "model/deadlines/court_data.h"
#include "model/deadlines/next_weekday.h"
#include "model/deadlines/other_readings.h"
#include "model/deadlines/time_zone.h"
#include "model/deadlines/working_words.h"

namespace particulars {
namespace {

using boost::gregorian::days;

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kLongestCount = 9999;
constexpr std::string_view kNoTable = "The tables of holidays go from 1990 to 2060";

/// Rows without a first day of effect are older than this; how much older was not read.
const Date kTablesTracedFrom(2009, 12, 1);

/// The most days that `period` can span, but for the way to a weekday named at its end.
int MostDays(const Period& period) {
    switch (period.unit) {
        case PeriodUnit::kHours:
            return period.count / 24 + 1;
        case PeriodUnit::kDays:
            return period.count;
        case PeriodUnit::kCourtDays:
            return period.count * 8 / 5 + 7;
        case PeriodUnit::kWeeks:
            return period.count * 7;
        case PeriodUnit::kMonths:
            return period.count * 31;
        case PeriodUnit::kYears:
            return period.count * 366;
    }
    throw Error(ErrorKind::kInternal, "A unit of time has no length.");
}

bool MayLeaveTheTables(const ComputationRequest& request) {
    if (request.trigger.is_special())
        return false;
    const long room = request.direction == Direction::kAfter
                          ? (Date(kLastYear, 12, 31) - request.trigger).days()
                          : (request.trigger - Date(kFirstYear, 1, 1)).days();
    return MostDays(*request.period) + (request.period->then ? 7 : 0) > room;
}

void CheckTrigger(const ComputationRequest& request, const Regime& regime, Violations& violations) {
    const Date& trigger = request.trigger;
    if (trigger.is_special()) {
        violations.push_back({"trigger", "Give the day from which the period runs."});
        return;
    }
    if (regime.from && trigger < *regime.from)
        violations.push_back(
            {"trigger",
             fmt::format("{} is before {}, when the present {} took effect. {} Count such "
                         "a period by hand.",
                         ToWords(trigger), ToWords(*regime.from), regime.name, regime.refusal)});
    else if (trigger.year() < kFirstYear || trigger.year() > kLastYear)
        violations.push_back({"trigger", fmt::format("{}; {} is outside. Check the year.", kNoTable,
                                                     ToWords(trigger))});
}

void CheckPeriod(const ComputationRequest& request, Violations& violations) {
    const bool fixed = request.basis == TriggerBasis::kFixed;
    if (!request.period) {
        if (!fixed)
            violations.push_back(
                {"period",
                 "Give the period, such as 21 days. A day that the court named itself has "
                 "the basis \"fixed\"."});
        return;
    }
    if (fixed)
        violations.push_back(
            {"period", "A day that the court named is not counted: leave the period out."});
    else if (request.period->count < 1 || request.period->count > kLongestCount)
        violations.push_back({"period", "A period is from 1 to 9999 long."});
    else if (request.period->then && request.direction == Direction::kBefore)
        violations.push_back(
            {"period", fmt::format("A period that ends on the next {} runs forward only.",
                                   WeekdayName(request.period->then->weekday))});
    else if (request.period->then && request.period->unit == PeriodUnit::kHours)
        violations.push_back({"period", "Hours end at an hour, not on a weekday to come."});
    else if (MayLeaveTheTables(request))
        violations.push_back({"period", fmt::format("{}, and this period may end outside them. "
                                                    "Check its length.",
                                                    kNoTable)});
}

void CheckTime(const ComputationRequest& request, const Court& court, const Regime& regime,
               Violations& violations) {
    const bool hours = request.period && request.period->unit == PeriodUnit::kHours;
    if (request.time && (request.time->count() < 0 || request.time->count() >= kMinutesOfDay))
        violations.push_back({"time", "A time of day is from 00:00 to 23:59."});
    else if (hours && regime.authority.hours.empty())
        violations.push_back(
            {"period", fmt::format("{} does not say how hours are counted.", regime.name)});
    else if (hours && !request.time)
        violations.push_back({"time",
                              "A period in hours runs from a time of day: give it, such as "
                              "14:15."});
    else if (hours && !request.trigger.is_special() &&
             Moments(court.time_zone, request.trigger, *request.time).empty())
        violations.push_back(
            {"time", WhyNoSuchTime(request.trigger, *request.time, court.zone_name)});
}

void CheckService(const ComputationRequest& request, const Regime& regime, Violations& violations) {
    if (!request.service || request.basis == TriggerBasis::kService)
        return;
    const bool extends_backward =
        request.direction == Direction::kBefore && regime.backward_end == BackwardEnd::kStay;
    if (!extends_backward)
        violations.push_back(
            {"service",
             "Days are added for the manner of service only where the period runs from "
             "service. This one does not: leave the manner of service out."});
}

void WarnOfMissingTables(const ComputationRequest& request, const Court& court,
                         const CourtCalendar& calendar, ComputedDate& computed) {
    if (!request.period || (court.federal && request.direction == Direction::kBefore))
        return;
    if (!court.federal && request.trigger < kTablesTracedFrom)
        computed.warnings.push_back(fmt::format(
            "The rules and holidays of {} were traced back to {} only: check the text of "
            "the time.",
            court.state_name, ToWords(kTablesTracedFrom)));
    if (!calendar.knows_state())
        computed.warnings.push_back(
            fmt::format("There is no table of the holidays of {} here. Check that {} is none of "
                        "them: a state's "
                        "own holiday would move the date on (Fed. R. Civ. P. 6(a)(6)(C)).",
                        court.state_name, ToWords(computed.usual)));
    for (const std::string& name : calendar.UnlistedIn(computed.usual.year()))
        computed.warnings.push_back(
            fmt::format("The table of {} gives no date of {} for {}: check it.", court.state_name,
                        name, static_cast<int>(computed.usual.year())));
}

void WarnOfOtherClocks(const Court& court, ComputedDate& computed) {
    if (!computed.time)
        return;
    for (const OtherZone& other : court.other_zones)
        computed.warnings.push_back(
            fmt::format("The time is that of the main seat ({}). Another clock is kept here: {}. "
                        "Check the division of the case.",
                        court.zone_name, other.where));
}

}  // namespace

Violations Check(const ComputationRequest& request) {
    const Court* court = FindCourtOrNull(request.court);
    if (court == nullptr)
        return {{"court", WhyNoCourt(request.court)}};
    const Regime& regime = FindRegime(court->regime);
    Violations violations;
    if (request.basis == TriggerBasis::kNone)
        violations.push_back({"basis", "A duty that runs from nothing has no date to compute."});
    CheckTrigger(request, regime, violations);
    CheckPeriod(request, violations);
    CheckTime(request, *court, regime, violations);
    CheckService(request, regime, violations);
    return violations;
}

ComputedDate Compute(const ComputationRequest& request) {
    const Violations violations = Check(request);
    if (!violations.empty())
        throw Error(ErrorKind::kUsage, violations.front().message);
    const Court& court = FindCourt(request.court);
    const Regime& regime = FindRegime(court.regime);
    const CourtCalendar& calendar = CourtCalendar::Of(court);
    const CaseDays case_days(court, regime, request.closures);
    ComputedDate computed = CountAllReadings(request, court, regime, calendar, case_days);
    WarnOfMissingTables(request, court, calendar, computed);
    WarnOfOtherClocks(court, computed);
    for (std::string& warning : WarningsOfRefusedFiles(TheCourtData()))
        computed.warnings.push_back(std::move(warning));
    return computed;
}

std::vector<ClosedDay> ClosedDays(std::string_view court, int year) {
    if (year < kFirstYear || year > kLastYear)
        throw Error(ErrorKind::kUsage,
                    fmt::format("{}; {} is outside. Check the year.", kNoTable, year));
    return CourtCalendar::Of(FindCourt(court)).InYear(year);
}

}  // namespace particulars
