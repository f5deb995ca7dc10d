// The counter against a slow oracle that shares no code with it: it walks one day at a time on
// std::chrono's calendar and decides each day by its month, number and weekday.

#include <chrono>

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year_month_day;

struct Civil {
    int year;
    unsigned month;
    unsigned day;
    unsigned weekday;  ///< 0 is Sunday.
};

Civil ToCivil(sys_days date) {
    const year_month_day parts(date);
    return {static_cast<int>(parts.year()), static_cast<unsigned>(parts.month()),
            static_cast<unsigned>(parts.day()), weekday(date).c_encoding()};
}

bool IsNumbered(const Civil& civil, unsigned month, unsigned day) {
    return civil.month == month && civil.day == day;
}

bool IsNumberedFederalHoliday(sys_days date) {
    const Civil civil = ToCivil(date);
    return IsNumbered(civil, 1, 1) || IsNumbered(civil, 7, 4) || IsNumbered(civil, 11, 11) ||
           IsNumbered(civil, 12, 25) || (civil.year >= 2021 && IsNumbered(civil, 6, 19));
}

bool IsMondayOrThursdayHoliday(sys_days date) {
    const Civil civil = ToCivil(date);
    const unsigned week = (civil.day + 6) / 7;
    if (civil.weekday == 4)
        return civil.month == 11 && week == 4;
    if (civil.weekday != 1)
        return false;
    return (civil.month == 1 && week == 3) || (civil.month == 2 && week == 3) ||
           (civil.month == 5 && civil.day > 24) || (civil.month == 9 && week == 1) ||
           (civil.month == 10 && week == 2);
}

bool IsFederalHoliday(sys_days date) {
    const unsigned day = weekday(date).c_encoding();
    return IsNumberedFederalHoliday(date) || IsMondayOrThursdayHoliday(date) ||
           (day == 1 && IsNumberedFederalHoliday(date - days(1))) ||
           (day == 5 && IsNumberedFederalHoliday(date + days(1)));
}

/// Lincoln's birthday, kept on Monday if on a Sunday, and the Tuesday after November's first
/// Monday.
bool IsNewYorkHoliday(sys_days date) {
    const Civil civil = ToCivil(date);
    return IsNumbered(civil, 2, 12) ||
           (civil.weekday == 1 && IsNumbered(ToCivil(date - days(1)), 2, 12)) ||
           (civil.month == 11 && civil.weekday == 2 && civil.day >= 2 && civil.day <= 8);
}

bool IsOpen(sys_days date, bool forward) {
    const unsigned day = weekday(date).c_encoding();
    return day != 0 && day != 6 && !IsFederalHoliday(date) && !(forward && IsNewYorkHoliday(date));
}

sys_days SlowEnd(sys_days trigger, int count, bool forward) {
    const days step(forward ? 1 : -1);
    sys_days date = trigger;
    for (int i = 0; i < count; ++i)
        date += step;
    while (!IsOpen(date, forward))
        date += step;
    return date;
}

sys_days SlowEndByMail(sys_days trigger, int count) {
    sys_days date = SlowEnd(trigger, count, true);
    for (int i = 0; i < 3; ++i)
        date += days(1);
    while (!IsOpen(date, true))
        date += days(1);
    return date;
}

Date ToDate(sys_days date) {
    const Civil civil = ToCivil(date);
    return *MakeDate(civil.year, static_cast<int>(civil.month), static_cast<int>(civil.day));
}

constexpr sys_days kFirst(std::chrono::year(1990) / 3 / 1);
constexpr sys_days kLast(std::chrono::year(2060) / 9 / 1);

ComputationRequest Request(sys_days trigger, int count, Direction direction) {
    ComputationRequest request;
    request.court = "nysd";
    request.trigger = ToDate(trigger);
    request.period = Period{count, PeriodUnit::kDays};
    request.direction = direction;
    request.basis = TriggerBasis::kEvent;
    return request;
}

Date Counted(sys_days trigger, int count, Direction direction) {
    return CountOnly(Request(trigger, count, direction)).end;
}

class Periods : public testing::TestWithParam<int> {};

TEST_P(Periods, EndWhereTheOracleSaysForward) {
    for (sys_days trigger = kFirst; trigger < kLast; trigger += days(11))
        ASSERT_EQ(Counted(trigger, GetParam(), Direction::kAfter),
                  ToDate(SlowEnd(trigger, GetParam(), true)))
            << ToIso(ToDate(trigger));
}

TEST_P(Periods, EndWhereTheOracleSaysBackward) {
    for (sys_days trigger = kFirst + days(90); trigger < kLast; trigger += days(11))
        ASSERT_EQ(Counted(trigger, GetParam(), Direction::kBefore),
                  ToDate(SlowEnd(trigger, GetParam(), false)))
            << ToIso(ToDate(trigger));
}

TEST_P(Periods, EndWhereTheOracleSaysAfterMail) {
    for (sys_days trigger = kFirst; trigger < kLast; trigger += days(23)) {
        ComputationRequest request = Request(trigger, GetParam(), Direction::kAfter);
        request.basis = TriggerBasis::kService;
        request.service = ServiceMethod::kMail;
        ASSERT_EQ(CountOnly(request).end, ToDate(SlowEndByMail(trigger, GetParam())))
            << ToIso(ToDate(trigger));
    }
}

TEST_P(Periods, ComeBackToTheirTrigger) {
    for (sys_days trigger = kFirst; trigger < kLast; trigger += days(29)) {
        if (!IsOpen(trigger, false))
            continue;
        const Date end = Counted(trigger, GetParam(), Direction::kAfter);
        ComputationRequest back = Request(trigger, GetParam(), Direction::kBefore);
        back.trigger = end;
        const bool rolled = end != ToDate(trigger + days(GetParam()));
        const Date start = CountOnly(back).end;
        ASSERT_GE(start, ToDate(trigger));
        ASSERT_TRUE(rolled || start == ToDate(trigger)) << ToIso(ToDate(trigger));
    }
}

INSTANTIATE_TEST_SUITE_P(, Periods, testing::Values(1, 3, 7, 14, 21, 30, 90));

class Triggers : public testing::TestWithParam<const char*> {};

TEST_P(Triggers, NeverEndALongerPeriodEarlier) {
    const Date day = Day(GetParam());
    const sys_days trigger(std::chrono::year(day.year()) / day.month().as_number() /
                           day.day().as_number());
    Date after = ToDate(trigger);
    Date before = ToDate(trigger);
    for (int count = 1; count <= 400; ++count) {
        ASSERT_GE(Counted(trigger, count, Direction::kAfter), after) << count;
        ASSERT_LE(Counted(trigger, count, Direction::kBefore), before) << count;
        after = Counted(trigger, count, Direction::kAfter);
        before = Counted(trigger, count, Direction::kBefore);
    }
}

TEST_P(Triggers, KeepTheUsualDateBetweenSafeAndLatest) {
    ComputationRequest request = After("cand", GetParam(), "1 day");
    for (int count = 1; count <= 400; ++count) {
        request.period->count = count;
        const ComputedDate computed = Compute(request);
        ASSERT_LE(computed.safe, computed.usual) << count;
        ASSERT_LE(computed.usual, computed.latest) << count;
        ASSERT_EQ(computed.safe == computed.latest,
                  computed.working.back().step.find("Another reading") == std::string::npos)
            << count;
    }
}

INSTANTIATE_TEST_SUITE_P(, Triggers,
                         testing::Values("2016-06-22", "2021-02-28", "2024-12-24", "2027-12-31"));

}  // namespace
}  // namespace particulars
