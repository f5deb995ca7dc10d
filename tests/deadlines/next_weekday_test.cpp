// Tex. R. Civ. P. 99(b): answer "by 10:00 a.m. on the Monday next after the expiration of twenty
// days" after service of the citation. The days were counted on a paper calendar.

#include "model/deadlines/next_weekday.h"

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

constexpr const char* kAnswer = "20 days, then the next Monday 10:00";

std::string Read(std::string_view text) {
    const auto period = ReadPeriod(text);
    return period ? ToText(*period) : "none";
}

ComputedDate Answer(std::string_view served) {
    ComputationRequest request = After("texdistct", served, kAnswer);
    request.basis = TriggerBasis::kEvent;
    return Compute(request);
}

TEST(NextWeekday, IsReadFromTheWordsOfRuleAndCitation) {
    EXPECT_EQ(Read(kAnswer), kAnswer);
    EXPECT_EQ(Read("twenty (20) days, then the next Monday at 10 a.m."), kAnswer);
    EXPECT_EQ(Read("10:00 a.m. on the Monday next after the expiration of twenty days"), kAnswer);
    EXPECT_EQ(Read("by 10:00 A.M. on the Monday next following the expiration of 20 days"),
              kAnswer);
    EXPECT_EQ(Read("2 weeks, then the next Friday"), "2 weeks, then the next Friday");
    EXPECT_EQ(Read("20 days, then the next Monday 2:30 pm"), "20 days, then the next Monday 14:30");
    EXPECT_EQ(Read("20 days, then the next Monday noon"), "20 days, then the next Monday 12:00");
}

TEST(NextWeekday, IsNotReadFromOtherWords) {
    for (const char* text :
         {"20 days, then", "20 days, then the next Mon", "20 days, then 10:00",
          "20 days, then the next Monday 25:00", "20 days, then the next Monday 10:60",
          "then the next Monday", "48 hours, then the next Monday",
          "20 days, then the next Monday and Tuesday", "20 days, then the next Monday 10:00 11:00"})
        EXPECT_EQ(Read(text), "none") << text;
}

TEST(NextWeekday, IsStrictlyAfterTheDay) {
    EXPECT_EQ(WeekdayAfter(Day("2026-06-21"), 1), Day("2026-06-22"));
    EXPECT_EQ(WeekdayAfter(Day("2026-06-22"), 1), Day("2026-06-29"));
    EXPECT_EQ(WeekdayAfter(Day("2026-06-23"), 1), Day("2026-06-29"));
    EXPECT_EQ(WeekdayAfter(Day("2026-06-27"), 0), Day("2026-06-28"));
}

TEST(TexasAnswer, IsDueOnTheMondayAfterTwentyDays) {
    const ComputedDate computed = Answer("2026-06-03");  // Day 20 is Tuesday 23 June.
    EXPECT_EQ(computed.usual, Day("2026-06-29"));
    EXPECT_EQ(computed.time, TimeOfDayFromText("10:00"));
    bool cited = false;
    for (const WorkingStep& step : computed.working)
        cited = cited || (Contains(step.authority, "99(b)") &&
                          Contains(step.step, "Monday next after that day, at 10:00"));
    EXPECT_TRUE(cited);
}

TEST(TexasAnswer, WaitsAWeekWhereTheTwentiethDayIsAMonday) {
    EXPECT_EQ(Answer("2026-06-02").usual, Day("2026-06-29"));
    EXPECT_EQ(Answer("2026-06-01").usual, Day("2026-06-22"));  // Day 20 is a Sunday.
}

TEST(TexasAnswer, MovesOffAMondayThatIsAHoliday) {
    const ComputedDate computed = Answer("2026-08-12");  // Monday 7 September is Labor Day.
    EXPECT_EQ(computed.usual, Day("2026-09-08"));
    EXPECT_EQ(computed.time, TimeOfDayFromText("10:00"));
}

TEST(TexasAnswer, IsAlwaysMoreThanTwentyDaysAway) {
    for (Date served = Day("2025-01-01"); served < Day("2026-12-31");
         served += boost::gregorian::days(1)) {
        const ComputedDate computed = Answer(ToIso(served));
        EXPECT_GT((computed.usual - served).days(), 20) << ToIso(served);
        EXPECT_LE((computed.usual - served).days(), 29) << ToIso(served);
    }
}

TEST(NextWeekday, RunsForwardOnly) {
    const Violations violations = Check(Before("texdistct", "2026-06-03", kAnswer));
    ASSERT_EQ(violations.size(), 1U);
    EXPECT_TRUE(Contains(violations[0].message, "forward only"));
}

TEST(NextWeekday, MayBeOrderedByAnyCourt) {
    const ComputedDate computed = Compute(After("nysd", "2026-06-03",
                                                "1 week, then the next "
                                                "Friday"));
    EXPECT_EQ(computed.usual, Day("2026-06-12"));
    EXPECT_FALSE(computed.time);
}

}  // namespace
}  // namespace particulars
