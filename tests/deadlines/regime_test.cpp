// The counting of the state courts, each by the sentence of its rule that sets it apart.

#include "model/deadlines/regime.h"

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

std::string Usual(const ComputationRequest& request) {
    return ToIso(Compute(request).usual);
}

std::string ByMail(std::string_view court, std::string_view trigger, std::string_view period) {
    return Usual(Served(court, trigger, period, ServiceMethod::kMail));
}

TEST(Regimes, ExistForEveryCourt) {
    for (const Court& court : Courts())
        EXPECT_EQ(FindRegime(court.regime).id, court.regime);
    EXPECT_THROW(FindRegime("frcp5"), Error);
}

TEST(Regimes, ListAdditionsThatDoNotOverlap) {
    for (const Court& court : Courts()) {
        const Regime& regime = FindRegime(court.regime);
        for (const ServiceAddition& one : regime.service)
            for (const ServiceAddition& other : regime.service) {
                const bool same = one.method == other.method && one.direction == other.direction;
                const bool apart = (one.to && other.from && *one.to < *other.from) ||
                                   (other.to && one.from && *other.to < *one.from);
                EXPECT_TRUE(&one == &other || !same || apart) << regime.id << one.authority;
            }
    }
}

TEST(FederalRegime, TreatsMailFromAnywhereAsMail) {
    EXPECT_EQ(Usual(Served("nysd", "2016-06-03", "30 days", ServiceMethod::kMailFromAbroad)),
              "2016-07-08");
}

TEST(CaliforniaRegime, ExtendsMailByWhereItCameFrom) {
    EXPECT_EQ(ByMail("calsuperct", "2026-06-02", "30 days"), "2026-07-07");
    EXPECT_EQ(
        Usual(Served("calsuperct", "2026-06-02", "30 days", ServiceMethod::kMailFromOtherState)),
        "2026-07-13");
    EXPECT_EQ(Usual(Served("calsuperct", "2026-06-02", "30 days", ServiceMethod::kMailFromAbroad)),
              "2026-07-22");
}

TEST(CaliforniaRegime, MovesOnlyTheEndOfTheExtendedPeriod) {
    // Day 30 is Saturday 4 July; were it moved first, the five days would end on 11 July.
    EXPECT_EQ(ByMail("calsuperct", "2026-06-04", "30 days"), "2026-07-09");
}

TEST(CaliforniaRegime, GivesTheSafeDayWhereACountBackEndsOnAClosedOne) {
    ComputationRequest request = Before("calsuperct", "2026-07-20", "16 court days");
    request.service = ServiceMethod::kMail;
    const ComputedDate computed = Compute(request);
    EXPECT_EQ(ToIso(computed.usual), "2026-06-20");
    EXPECT_EQ(ToIso(computed.safe), "2026-06-18");
}

TEST(CaliforniaRegime, KeepsTheDaysOfItsOwnCourts) {
    EXPECT_EQ(Usual(After("calsuperct", "2026-03-10", "21 days")), "2026-04-01");
    EXPECT_EQ(Usual(After("calsuperct", "2021-10-01", "10 days")), "2021-10-12");
    EXPECT_EQ(Usual(After("calsuperct", "2026-10-02", "10 days")), "2026-10-12");
}

TEST(NewYorkRegime, DoesNotMoveASaturdayHolidayToFriday) {
    EXPECT_EQ(Usual(After("nysupct", "2026-06-12", "21 days")), "2026-07-03");
}

TEST(NewYorkRegime, LeavesClosedDaysOutOfTwoDays) {
    EXPECT_EQ(Usual(After("nysupct", "2026-06-26", "2 days")), "2026-06-30");
    EXPECT_EQ(Usual(After("nysupct", "2026-06-26", "3 days")), "2026-06-29");
}

TEST(NewYorkRegime, AddsTheSixthDayForMailFromElsewhereSince2016) {
    EXPECT_EQ(Usual(Served("nysupct", "2015-12-01", "20 days", ServiceMethod::kMailFromOtherState)),
              "2015-12-28");
    EXPECT_EQ(Usual(Served("nysupct", "2016-02-02", "20 days", ServiceMethod::kMailFromOtherState)),
              "2016-02-29");
    EXPECT_EQ(ByMail("nysupct", "2016-03-01", "20 days"), "2016-03-28");
}

TEST(NewYorkRegime, LetsABackwardPeriodEndOnTheNextBusinessDay) {
    const ComputedDate computed = Compute(Before("nysupct", "2026-07-12", "8 days"));
    EXPECT_EQ(ToIso(computed.usual), "2026-07-06");
    EXPECT_EQ(ToIso(computed.safe), "2026-07-03");
}

TEST(DelawareRegime, LeavesClosedDaysOutOfShortPeriods) {
    EXPECT_EQ(Usual(After("delch", "2026-06-01", "10 days")), "2026-06-15");
    EXPECT_EQ(Usual(After("delch", "2026-06-01", "11 days")), "2026-06-12");
}

TEST(DelawareRegime, AddsThreeDaysForMailThenMovesTheEndOnce) {
    EXPECT_EQ(ByMail("delsuperct", "2026-06-01", "30 days"), "2026-07-06");
    EXPECT_EQ(Usual(Served("delsuperct", "2026-06-01", "30 days", ServiceMethod::kElectronic)),
              "2026-07-01");
}

TEST(IllinoisRegime, MovesDayZeroInsteadOfTheEnd) {
    EXPECT_EQ(ByMail("illcirct", "2026-06-01", "28 days"), "2026-07-03");
    EXPECT_EQ(Usual(Served("illcirct", "2026-06-01", "28 days", ServiceMethod::kOvernight)),
              "2026-07-02");
}

TEST(MassachusettsRegime, StillAddsThreeDaysForElectronicService) {
    EXPECT_EQ(Usual(Served("masssuperct", "2026-06-02", "30 days", ServiceMethod::kElectronic)),
              "2026-07-06");
    EXPECT_EQ(Usual(Served("masssuperct", "2021-08-31", "30 days", ServiceMethod::kElectronic)),
              "2021-09-30");
}

TEST(MassachusettsRegime, LeavesClosedDaysOutOfPeriodsBelowSeven) {
    EXPECT_EQ(Usual(After("masssuperct", "2026-06-04", "6 days")), "2026-06-12");
    EXPECT_EQ(Usual(After("masssuperct", "2026-06-04", "7 days")), "2026-06-11");
}

TEST(TexasRegime, LeavesClosedDaysOutOfPeriodsOfFiveOrFewer) {
    EXPECT_EQ(Usual(After("texdistct", "2026-06-04", "5 days")), "2026-06-11");
    EXPECT_EQ(Usual(After("texdistct", "2026-06-04", "6 days")), "2026-06-10");
}

TEST(TexasRegime, ShowsBothDatesForADayItsCourtsSit) {
    const ComputedDate computed = Compute(After("texdistct", "2026-03-31", "21 days"));
    EXPECT_EQ(ToIso(computed.usual), "2026-04-21");
    EXPECT_EQ(ToIso(computed.latest), "2026-04-22");
}

TEST(StateRegimes, SayHowFarBackTheyWereTraced) {
    EXPECT_TRUE(Compute(After("nysupct", "2009-12-01", "20 days")).warnings.empty());
    const auto warnings = Compute(After("nysupct", "2009-11-30", "20 days")).warnings;
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_TRUE(Contains(warnings[0], "traced back to Tuesday 1 December 2009 only"));
}

TEST(StateRegimes, SayWhereHoursAreNotProvidedFor) {
    ComputationRequest request = Hours("nysupct", "2026-06-04", "10:00", "48 hours");
    ASSERT_EQ(Check(request).size(), 1U);
    EXPECT_EQ(Check(request)[0].field, "period");
    request.court = "delch";
    EXPECT_TRUE(Check(request).empty());
}

}  // namespace
}  // namespace particulars
