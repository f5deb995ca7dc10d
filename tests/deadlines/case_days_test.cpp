// Closings that the case records. Monday 26 January 2026 stands for the snow day throughout: it is
// 21 days after 5 January and 14 days before 9 February, and a holiday nowhere here.

#include "model/deadlines/case_days.h"

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

Closure Snow(ClosureKind kind, std::string_view first = "2026-01-26", std::string_view last = "") {
    Closure closure;
    closure.court = "nysd";
    closure.kind = kind;
    closure.first = Day(first);
    closure.last = Day(last.empty() ? first : last);
    closure.title = "snow";
    closure.source = "notice of the clerk of 25 January 2026";
    return closure;
}

Closure Of(std::string_view court, Closure closure) {
    closure.court = court;
    return closure;
}

Closure Off(Closure closure) {
    closure.counts = false;
    return closure;
}

Closure Disputed(Closure closure) {
    closure.disputed = true;
    return closure;
}

ComputedDate With(ComputationRequest request, const std::vector<Closure>& closures) {
    request.closures = closures;
    return Compute(request);
}

/// "usual safe latest", the month and the day of each.
std::string Dates(const ComputedDate& computed) {
    return ToIso(computed.usual).substr(5) + " " + ToIso(computed.safe).substr(5) + " " +
           ToIso(computed.latest).substr(5);
}

bool IsSaid(const ComputedDate& computed, std::string_view words) {
    for (const std::string& warning : computed.warnings)
        if (Contains(warning, words))
            return true;
    for (const WorkingStep& step : computed.working)
        if (Contains(step.step, words) || Contains(step.authority, words))
            return true;
    return false;
}

const ComputationRequest kForward = After("nysd", "2026-01-05", "21 days");
const ComputationRequest kBackward = Before("nysd", "2026-02-09", "14 days");

TEST(CaseDays, LeaveADateAloneWhereThereAreNone) {
    EXPECT_EQ(Dates(With(kForward, {})), "01-26 01-26 01-26");
    EXPECT_EQ(Dates(With(kBackward, {})), "01-26 01-26 01-26");
}

TEST(CaseDays, MoveALastDayOffADeclaredHoliday) {
    const ComputedDate computed = With(kForward, {Snow(ClosureKind::kHoliday)});
    EXPECT_EQ(Dates(computed), "01-27 01-27 01-27");
    EXPECT_TRUE(IsSaid(computed, "Monday 26 January 2026 (snow)"));
    EXPECT_TRUE(IsSaid(computed, "6(a)(6)(B), notice of the clerk of 25 January 2026"));
    EXPECT_EQ(Dates(With(kBackward, {Snow(ClosureKind::kHoliday)})), "01-23 01-23 01-23");
}

TEST(CaseDays, MoveALastDayOffAClosedDayAndNameTheDoubt) {
    const ComputedDate computed = With(kForward, {Snow(ClosureKind::kClosed)});
    EXPECT_EQ(Dates(computed), "01-27 01-27 01-27");
    EXPECT_TRUE(IsSaid(computed, "Latham v. Dominick's"));
    EXPECT_TRUE(IsSaid(computed, "Western District of Kentucky"));
    EXPECT_EQ(Dates(With(kBackward, {Snow(ClosureKind::kClosed)})), "01-23 01-23 01-23");
}

TEST(CaseDays, ExtendTheTimeForFilingWhereTheClerkCannotBeReached) {
    const ComputedDate computed =
        With(kForward, {Snow(ClosureKind::kInaccessible, "2026-01-26", "2026-01-27")});
    EXPECT_EQ(Dates(computed), "01-28 01-28 01-28");
    EXPECT_TRUE(IsSaid(computed, "Fed. R. Civ. P. 6(a)(3)"));
    EXPECT_TRUE(IsSaid(computed, "for filing only"));
}

// Committee note of 2009: the time runs on forward although the period is counted backward.
TEST(CaseDays, ExtendABackwardPeriodForward) {
    const ComputedDate computed = With(kBackward, {Snow(ClosureKind::kInaccessible)});
    EXPECT_EQ(Dates(computed), "01-27 01-27 01-27");
    EXPECT_TRUE(IsSaid(computed, "forward although the period is counted backward"));
}

TEST(CaseDays, GoOnOverAWeekendToTheFirstDayOnWhichTheClerkCanBeReached) {
    const auto friday = After("nysd", "2026-01-09", "14 days");
    EXPECT_EQ(Dates(With(friday, {Snow(ClosureKind::kInaccessible, "2026-01-23")})),
              "01-26 01-26 01-26");
    EXPECT_EQ(Dates(With(friday, {Snow(ClosureKind::kInaccessible, "2026-01-23", "2026-01-26")})),
              "01-27 01-27 01-27");
}

TEST(CaseDays, DoNotMatterToADayBeforeTheLastOne) {
    EXPECT_EQ(Dates(With(kForward, {Snow(ClosureKind::kInaccessible, "2026-01-20", "2026-01-23")})),
              "01-26 01-26 01-26");
}

TEST(CaseDays, KeepTheHourWhereTheClerkCannotBeReached) {
    const ComputedDate computed =
        With(Hours("nysd", "2026-01-24", "10:30", "48 hours"), {Snow(ClosureKind::kInaccessible)});
    EXPECT_EQ(Dates(computed), "01-27 01-27 01-27");
    EXPECT_EQ(computed.time, TimeOfDayFromText("10:30"));
}

TEST(CaseDays, ShowTheOtherAnswerWhereDisputed) {
    for (const ClosureKind kind :
         {ClosureKind::kHoliday, ClosureKind::kClosed, ClosureKind::kInaccessible}) {
        EXPECT_EQ(Dates(With(kForward, {Disputed(Snow(kind))})), "01-27 01-26 01-27");
        EXPECT_EQ(Dates(With(kForward, {Off(Disputed(Snow(kind)))})), "01-26 01-26 01-27");
    }
    EXPECT_EQ(Dates(With(kBackward, {Disputed(Snow(ClosureKind::kClosed))})), "01-23 01-23 01-26");
}

TEST(CaseDays, AreNamedWhereTheyDoNotCount) {
    const ComputedDate computed = With(kForward, {Off(Snow(ClosureKind::kClosed))});
    EXPECT_EQ(Dates(computed), "01-26 01-26 01-26");
    EXPECT_TRUE(IsSaid(computed, "as not counting"));
}

TEST(CaseDays, TakeThePlaceOfShippedClosings) {
    const auto request = After("nysd", "2018-12-03", "21 days");
    EXPECT_EQ(Dates(With(request, {})), "12-24 12-24 12-26");
    const Closure eve = Snow(ClosureKind::kHoliday, "2018-12-24");
    EXPECT_EQ(Dates(With(request, {eve})), "12-26 12-26 12-26");
    EXPECT_EQ(Dates(With(request, {Off(eve)})), "12-24 12-24 12-24");
    EXPECT_EQ(Dates(With(request, {Of("cand", eve)})), "12-24 12-24 12-26");
}

TEST(CaseDays, LeaveHolidaysOfStatutesInForce) {
    const ComputedDate computed = With(After("nysd", "2026-08-17", "21 days"),
                                       {Off(Snow(ClosureKind::kHoliday, "2026-09-07"))});
    EXPECT_EQ(Dates(computed), "09-08 09-08 09-08");  // Labor Day.
}

TEST(CaseDays, OfAnotherCourtDoNotMatter) {
    EXPECT_EQ(Dates(With(kForward, {Of("njd", Snow(ClosureKind::kClosed))})), "01-26 01-26 01-26");
    EXPECT_EQ(Dates(With(kForward, {Of("NYSD", Snow(ClosureKind::kClosed))})), "01-27 01-27 01-27");
}

TEST(CaseDays, HaveNoEffectWhereTheRuleKnowsNoSuchExtension) {
    const ComputedDate computed = With(After("texdistct", "2026-01-05", "21 days"),
                                       {Of("texdistct", Snow(ClosureKind::kInaccessible))});
    EXPECT_EQ(Dates(computed), "01-26 01-26 01-26");
    EXPECT_TRUE(IsSaid(computed, "gives no more time for that"));
}

TEST(CaseDays, FollowTheRuleOfDelawaresSuperiorCourt) {
    const ComputedDate computed = With(After("delsuperct", "2026-01-05", "21 days"),
                                       {Of("delsuperct", Snow(ClosureKind::kInaccessible))});
    EXPECT_EQ(Dates(computed), "01-27 01-27 01-27");
    EXPECT_TRUE(IsSaid(computed, "Del. Super. Ct. Civ. R. 6(a)"));
}

// A court day is one that is no holiday (Cal. Code Civ. Proc. 12c, 133 to 135).
TEST(CaseDays, CountAClosedDayOnTheWayButNoHoliday) {
    const auto request = After("calsuperct", "2026-01-23", "2 court days");
    EXPECT_EQ(Dates(With(request, {Of("calsuperct", Snow(ClosureKind::kClosed))})),
              "01-27 01-27 01-27");
    EXPECT_EQ(Dates(With(request, {Of("calsuperct", Snow(ClosureKind::kHoliday))})),
              "01-28 01-28 01-28");
}

TEST(CaseDays, MayLastForMonths) {
    const ComputedDate computed = With(After("nysd", "2020-03-02", "14 days"),
                                       {Snow(ClosureKind::kClosed, "2020-03-16", "2020-06-30")});
    EXPECT_EQ(Dates(computed), "07-01 07-01 07-01");
}

TEST(CaseDays, ShowBothAnswersOfEntriesThatContradictEachOther) {
    const Closure snow = Snow(ClosureKind::kClosed);
    EXPECT_EQ(Dates(With(kForward, {snow, Off(snow)})), "01-27 01-26 01-27");
    EXPECT_EQ(Dates(With(kForward, {Off(snow), snow})), "01-27 01-26 01-27");
    EXPECT_EQ(Dates(With(kForward, {snow, snow})), "01-27 01-27 01-27");
}

TEST(CaseDays, AreNamedOnADayThatTheCourtItselfNamed) {
    const ComputedDate computed =
        With(Fixed("nysd", "2026-01-26"), {Snow(ClosureKind::kInaccessible)});
    EXPECT_EQ(Dates(computed), "01-26 01-26 01-26");
    EXPECT_TRUE(IsSaid(computed, "(snow) is not an ordinary court day"));
}

}  // namespace
}  // namespace particulars
