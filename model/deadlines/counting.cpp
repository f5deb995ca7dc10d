#include "model/deadlines/counting.h"

#include <algorithm>
#include <fmt/format.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/deadlines/hour_counting.h"
#include "model/deadlines/landing.h"
#include "model/deadlines/next_weekday.h"
#include "model/deadlines/service_extension.h"
#include "model/deadlines/time_of_day.h"
#include "model/deadlines/working_words.h"

namespace particulars {
namespace {

using boost::gregorian::days;

class DayCounter {
public:
    DayCounter(const ComputationRequest& request, const Court& court, const Regime& regime,
               OpenDays& open_days)
        : request_(request), court_(court), regime_(regime), days_(open_days) {}

    CountedDate Run();

private:
    Date StartAfterService();
    Date LastDay(const Date& start);
    Date LastDayByMonths(const Date& start);
    Date LastOpenDay(const Date& start);
    bool LeavesOutClosedDays() const;
    Date AddService(const Date& end);
    Date GoToWeekday(const Date& end);
    Date RunOnToAccessible(const Date& end);
    Date Roll(const Date& end);
    Date RollAsStatuteSays(const Date& end);
    void StayOn(const Date& end);
    void SayWhenTheDayEnds();

    bool forward() const { return request_.direction == Direction::kAfter; }
    int sign() const { return forward() ? 1 : -1; }
    void Step(std::string step, std::optional<Date> date, std::string authority) {
        counted_.working.push_back({std::move(step), date, std::move(authority)});
    }

    const ComputationRequest& request_;
    const Court& court_;
    const Regime& regime_;
    OpenDays& days_;
    CountedDate counted_;
};

CountedDate DayCounter::Run() {
    // A period before something runs from that event, whatever the caller left the basis at.
    const TriggerBasis basis = forward() ? request_.basis : TriggerBasis::kEvent;
    Step(fmt::format("Day 0 is {}, {}. It is left out of the count.{}", ToWords(request_.trigger),
                     BasisWords(basis), OtherBasesWords(basis)),
         request_.trigger, regime_.authority.trigger);
    Date end = LastDay(StartAfterService());
    if (request_.period->then) {
        const Date weekday = GoToWeekday(AddService(end));
        end = Roll(weekday);
        if (end != weekday && counted_.time && !regime_.authority.moved_hour.empty())
            counted_.warnings.push_back(regime_.authority.moved_hour);
    } else if (regime_.rolls_before_service) {
        end = Roll(end);
        const Date extended = AddService(end);
        if (extended != end)
            end = Roll(extended);
    } else {
        end = Roll(AddService(end));
    }
    counted_.end = RunOnToAccessible(end);
    if (!counted_.time)
        SayWhenTheDayEnds();
    return std::move(counted_);
}

/// Where a rule says that mail is served days after mailing, day 0 moves.
Date DayCounter::StartAfterService() {
    if (!regime_.service_moves_start || !request_.service)
        return request_.trigger;
    const ServiceAddition* addition =
        AdditionFor(regime_, *request_.service, request_.direction, request_.trigger);
    if (addition == nullptr)
        return request_.trigger;
    const Date start = addition->added.unit == PeriodUnit::kCourtDays
                           ? CountOpenDays(days_, request_.trigger, addition->added.count, 1)
                           : request_.trigger + days(addition->added.count);
    Step(fmt::format("Service {} is complete {} later: day 0 moves to {}.",
                     ServiceWords(*request_.service), ToText(addition->added), ToWords(start)),
         start, addition->authority);
    return start;
}

bool DayCounter::LeavesOutClosedDays() const {
    const Period& period = *request_.period;
    return period.unit == PeriodUnit::kDays && period.count >= regime_.leaves_out_from &&
           period.count <= regime_.leaves_out_to;
}

/// The last day before any roll.
Date DayCounter::LastDay(const Date& start) {
    const Period& period = *request_.period;
    if (period.unit == PeriodUnit::kMonths || period.unit == PeriodUnit::kYears)
        return LastDayByMonths(start);
    if (period.unit == PeriodUnit::kCourtDays || LeavesOutClosedDays())
        return LastOpenDay(start);
    const bool weeks = period.unit == PeriodUnit::kWeeks;
    const int number = weeks ? 7 * period.count : period.count;
    const Date end = start + days(sign() * number);
    Step(fmt::format(
             "{}Every day is counted{}, Saturdays, Sundays and holidays too: day {} is {}.{}",
             weeks ? fmt::format("{} make {} days. ", ToText(period), number) : "",
             forward() ? "" : ", backward", OrdinalWords(number, forward()), ToWords(end),
             HolidaysBetween(days_, start, end, "Counted in between")),
         end, regime_.authority.count);
    return end;
}

Date DayCounter::LastDayByMonths(const Date& start) {
    const Period& period = *request_.period;
    const RegimeAuthority& authority = regime_.authority;
    const int months = period.count * (period.unit == PeriodUnit::kYears ? 12 : 1);
    const Date end = AddMonths(start, sign() * months);
    const bool cut = end.day() != start.day();
    Step(fmt::format("A period of {} runs {} to the same day of the month: {}.{}", ToText(period),
                     forward() ? "on" : "back", ToWords(end),
                     cut ? " The month has no such day, so its last day is taken." : ""),
         end, authority.months.empty() ? authority.count : authority.months);
    if (cut)
        counted_.warnings.push_back(
            fmt::format("The month in which the period ends has no day {}: its last day, {}, was "
                        "taken.",
                        start.day().as_number(), ToWords(end)));
    if (authority.months.empty())
        counted_.warnings.push_back(
            fmt::format("How {} counts months was not read: check before relying.", regime_.name));
    return end;
}

/// Counts open days only, because the period is in court days or so short that the rule says so.
Date DayCounter::LastOpenDay(const Date& start) {
    const Period& period = *request_.period;
    const bool court_days = period.unit == PeriodUnit::kCourtDays;
    const Date end = CountOpenDays(days_, start, period.count, sign());
    Step(
        fmt::format(
            "{} is {}.{}",
            court_days ? fmt::format("Only days on which the court is open are counted: court day "
                                     "{}",
                                     OrdinalWords(period.count, forward()))
                       : fmt::format("In a period of {}, Saturdays, Sundays and legal holidays are "
                                     "not counted: day {}",
                                     ToText(period), OrdinalWords(period.count, forward())),
            ToWords(end), HolidaysBetween(days_, start, end, "Left out")),
        end, court_days ? regime_.authority.court_days : regime_.authority.count);
    if (court_days && !regime_.knows_court_days)
        counted_.warnings.push_back(fmt::format(
            "{} knows no court days. They are counted because the order says so, as days "
            "that are no Saturday, Sunday or legal holiday.",
            regime_.name));
    return end;
}

Date DayCounter::AddService(const Date& end) {
    if (!request_.service || regime_.service_moves_start)
        return end;
    ServiceExtension extension = ExtendForService(request_, regime_, days_, end);
    counted_.working.push_back(std::move(extension.step));
    return extension.date;
}

/// "then the next Monday 10:00": the day counted to is not moved itself, only the Monday is.
Date DayCounter::GoToWeekday(const Date& end) {
    const NextWeekday& then = *request_.period->then;
    const Date date = WeekdayAfter(end, then.weekday);
    const std::string_view name = WeekdayName(then.weekday);
    Step(fmt::format("The time is up on the {} next after that day{}: {}.{}", name,
                     then.time ? ", at " + ToText(*then.time) : "", ToWords(date),
                     end.day_of_week() == then.weekday
                         ? fmt::format(" {} is a {} itself, and the next one is a week later.",
                                       ToWords(end), name)
                         : ""),
         date,
         regime_.authority.next_weekday.empty() ? "the words of the order"
                                                : regime_.authority.next_weekday);
    counted_.time = then.time;
    return date;
}

/// Rule 6(a)(3): forward, even where the period is counted backward.
Date DayCounter::RunOnToAccessible(const Date& end) {
    const Landing landing = LandAccessible(days_, end);
    if (landing.date == end)
        return end;
    Step(InaccessibleWords(landing, end, forward()), landing.date,
         regime_.authority.inaccessible + landing.authority);
    counted_.warnings.push_back(FilingOnlyWords(end));
    return landing.date;
}

Date DayCounter::Roll(const Date& end) {
    if (!forward() && regime_.backward_end != BackwardEnd::kBack)
        return RollAsStatuteSays(end);
    const Landing landing = Land(days_, end, sign());
    if (landing.date == end) {
        StayOn(end);
        return end;
    }
    NoteDays(landing, counted_);
    const bool silent = !forward() && regime_.authority.backward.empty();
    if (silent)
        counted_.warnings.push_back(
            fmt::format("{} does not say where a period before an event ends if its last day is a "
                        "holiday: the earlier day is shown.",
                        regime_.name));
    Step(fmt::format(
             "The period does not end on {}. {} to the first day that is no Saturday, Sunday "
             "or legal holiday: {}.",
             landing.passed_over,
             forward() ? "It runs on" : "Counting goes on in the same direction, backward,",
             ToWords(landing.date)),
         landing.date,
         regime_.authority.end + landing.authority +
             (forward() || silent ? "" : "; " + regime_.authority.backward));
    return landing.date;
}

void DayCounter::StayOn(const Date& end) {
    const CalendarDay* left_out = days_.LeftOutBackward(end);
    Step(fmt::format("{} is no Saturday, Sunday or legal holiday: the period ends on that day.{}",
                     ToWords(end),
                     left_out
                         ? fmt::format(" {} of {} does not count: a state's own holidays matter "
                                       "only for periods measured after an event.",
                                       left_out->day.name, court_.state_name)
                         : ""),
         end, regime_.authority.end + (left_out ? "; " + left_out->authority : ""));
}

/// Where the statute lets a backward period end on a later day, or does not move it at all.
Date DayCounter::RollAsStatuteSays(const Date& end) {
    const Landing before = Land(days_, end, -1);
    if (before.date == end) {
        StayOn(end);
        return end;
    }
    counted_.other_ends.push_back(
        {before.date, fmt::format("The court is closed on {}. Whoever acts by {} is safe.",
                                  before.passed_over, ToWords(before.date))});
    if (regime_.backward_end == BackwardEnd::kStay) {
        Step(fmt::format("The court is closed on {}. A period counted back is not moved: serve or "
                         "file earlier.",
                         ToWords(end)),
             end, regime_.authority.backward);
        return end;
    }
    const Landing after = Land(days_, end, 1);
    Step(fmt::format(
             "The statute lets an act that falls on {} be done on the next business day: {}.",
             after.passed_over, ToWords(after.date)),
         after.date, regime_.authority.backward + after.authority);
    return after.date;
}

void DayCounter::SayWhenTheDayEnds() {
    if (regime_.authority.day_end.empty())
        return;
    std::string elsewhere;
    for (const OtherZone& zone : court_.other_zones)
        elsewhere += (elsewhere.empty() ? "" : "; ") + zone.where;
    if (!elsewhere.empty())
        elsewhere = fmt::format(" Part of the district keeps another clock: {}.", elsewhere);
    Step(fmt::format(
             "That day ends for electronic filing at midnight in the court's time zone ({}), "
             "for other filing when the clerk's office is scheduled to close.{}",
             court_.zone_name, elsewhere),
         counted_.end, regime_.authority.day_end);
}

WorkingStep NameRule(const ComputationRequest& request, const Court& court, const Regime& regime) {
    const std::string text = GenerationOn(regime, request.trigger);
    return {text.empty() ? fmt::format("{} counts time by {}.", court.short_name, regime.name)
                         : fmt::format("{} counts time by {}, the text in force on {}.",
                                       court.short_name, text, ToWords(request.trigger)),
            std::nullopt, regime.authority.rule};
}

CountedDate TakeFixedDay(const ComputationRequest& request, const Regime& regime,
                         const OpenDays& open_days) {
    CountedDate counted;
    const Date& day = request.trigger;
    counted.end = day;
    counted.working.push_back({fmt::format("The court named {}. A day that a court names is not "
                                           "moved, not even off a weekend or a holiday.",
                                           ToWords(day)),
                               day, regime.authority.fixed});
    const CalendarDay* holiday = open_days.Named(day);
    if (IsWeekend(day) || holiday != nullptr)
        counted.warnings.push_back(
            fmt::format("{}{} is not an ordinary court day. The date stays, but the court may be "
                        "closed: act on "
                        "the open day before.",
                        ToWords(day), holiday ? fmt::format(" ({})", HolidayWords(*holiday)) : ""));
    return counted;
}

}  // namespace

CountedDate Count(const ComputationRequest& request, const Court& court, const Regime& regime,
                  OpenDays& open_days) {
    CountedDate counted = !request.period ? TakeFixedDay(request, regime, open_days)
                          : request.period->unit == PeriodUnit::kHours
                              ? CountHours(request, court, regime, open_days)
                              : DayCounter(request, court, regime, open_days).Run();
    counted.working.insert(counted.working.begin(), NameRule(request, court, regime));
    return counted;
}

void NoteDays(const Landing& landing, CountedDate& counted) {
    counted.state_days.insert(counted.state_days.end(), landing.state_days.begin(),
                              landing.state_days.end());
    counted.shut_days.insert(counted.shut_days.end(), landing.shut_days.begin(),
                             landing.shut_days.end());
}

Date AddMonths(const Date& date, int months) {
    const int count = date.year() * 12 + (date.month().as_number() - 1) + months;
    const auto year = static_cast<unsigned short>(count / 12);
    const auto month = static_cast<unsigned short>(count % 12 + 1);
    const auto length = boost::gregorian::gregorian_calendar::end_of_month_day(year, month);
    return Date(year, month, std::min<unsigned short>(date.day().as_number(), length));
}

}  // namespace particulars
