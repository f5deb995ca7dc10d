#include "model/deadlines/hour_counting.h"

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

std::string OnlyField(const ComputationRequest& request) {
    const Violations violations = Check(request);
    return violations.size() == 1 ? violations[0].field : std::to_string(violations.size());
}

std::string Warnings(const ComputationRequest& request) {
    std::string text;
    for (const std::string& warning : Compute(request).warnings)
        text += warning + "\n";
    return text;
}

TEST(HourCounting, CountsElapsedTimeWhenClocksGoForward) {
    const ComputedDate computed = Compute(Hours("nysd", "2017-03-10", "10:23", "72 hours"));
    EXPECT_EQ(ToIso(computed.usual), "2017-03-13");
    EXPECT_EQ(ToText(*computed.time), "11:23");
}

TEST(HourCounting, CountsBackward) {
    ComputationRequest request = Hours("nysd", "2026-07-14", "09:30", "48 hours");
    request.direction = Direction::kBefore;
    const ComputedDate computed = Compute(request);
    EXPECT_EQ(ToIso(computed.usual), "2026-07-10");
    EXPECT_EQ(ToText(*computed.time), "09:30");
}

TEST(HourCounting, AddsTheDaysForServiceByMail) {
    ComputationRequest request = Hours("nysd", "2026-07-08", "14:15", "48 hours");
    request.basis = TriggerBasis::kService;
    request.service = ServiceMethod::kMail;
    const ComputedDate computed = Compute(request);
    EXPECT_EQ(ToIso(computed.usual), "2026-07-13");
    EXPECT_EQ(ToText(*computed.time), "14:15");
}

TEST(HourCounting, KeepsTheClockOfTheCourt) {
    const ComputedDate arizona = Compute(Hours("azd", "2017-03-10", "10:23", "72 hours"));
    EXPECT_EQ(ToText(*arizona.time), "10:23");
}

TEST(HourCounting, TakesTheFirstOfAnHourThatComesTwice) {
    const ComputationRequest request = Hours("nysd", "2016-11-06", "01:30", "24 hours");
    EXPECT_EQ(ToText(*Compute(request).time), "00:30");
    EXPECT_TRUE(Contains(Warnings(request), "came twice"));
}

TEST(HourCounting, RefusesAnHourThatDidNotExist) {
    const ComputationRequest request = Hours("nysd", "2017-03-12", "02:30", "24 hours");
    EXPECT_EQ(OnlyField(request), "time");
    EXPECT_TRUE(Contains(Check(request)[0].message, "There was no 02:30 on Sunday 12 March 2017"));
    EXPECT_TRUE(Check(Hours("azd", "2017-03-12", "02:30", "24 hours")).empty());
}

TEST(HourCounting, NeedsATimeOfDay) {
    EXPECT_EQ(OnlyField(After("nysd", "2017-03-10", "48 hours")), "time");
    ComputationRequest request = Hours("nysd", "2017-03-10", "10:23", "48 hours");
    request.time = TimeOfDay(24 * 60);
    EXPECT_EQ(OnlyField(request), "time");
    request.time = TimeOfDay(-1);
    EXPECT_EQ(OnlyField(request), "time");
}

/// A court, and what its clock shows 48 hours after 10:00 on the Saturday before a change.
struct Clock {
    const char* court;
    const char* in_spring;  ///< Of Monday 9 March 2026.
    const char* in_autumn;  ///< Of Monday 2 November 2026.
};

void PrintTo(const Clock& clock, std::ostream* out) {
    *out << clock.court;
}

class ClockOf : public testing::TestWithParam<Clock> {};

TEST_P(ClockOf, IsFollowedOverTheNightsOfChange) {
    const ComputedDate spring = Compute(Hours(GetParam().court, "2026-03-07", "10:00", "48 hours"));
    EXPECT_EQ(spring.usual, Day("2026-03-09"));
    EXPECT_EQ(ToText(*spring.time), GetParam().in_spring);
    const ComputedDate autumn = Compute(Hours(GetParam().court, "2026-10-31", "10:00", "48 hours"));
    EXPECT_EQ(autumn.usual, Day("2026-11-02"));
    EXPECT_EQ(ToText(*autumn.time), GetParam().in_autumn);
}

TEST_P(ClockOf, SkipsAndRepeatsAnHourOnlyWhereClocksChange) {
    const bool changes = std::string(GetParam().in_spring) != "10:00";
    const auto skipped = Check(Hours(GetParam().court, "2026-03-08", "02:30", "24 hours"));
    EXPECT_EQ(skipped.empty(), !changes);
    const auto repeated = Hours(GetParam().court, "2026-11-01", "01:30", "24 hours");
    EXPECT_EQ(Contains(Warnings(repeated), "came twice"), changes);
}

INSTANTIATE_TEST_SUITE_P(
    , ClockOf,
    testing::Values(Clock{"gud", "10:00", "10:00"}, Clock{"nmid", "10:00", "10:00"},
                    Clock{"hid", "10:00", "10:00"}, Clock{"azd", "10:00", "10:00"},
                    Clock{"prd", "10:00", "10:00"}, Clock{"vid", "10:00", "10:00"},
                    Clock{"akd", "11:00", "09:00"}, Clock{"cand", "11:00", "09:00"},
                    Clock{"idd", "11:00", "09:00"}, Clock{"ilnd", "11:00", "09:00"},
                    Clock{"innd", "11:00", "09:00"}, Clock{"insd", "11:00", "09:00"},
                    Clock{"kyed", "11:00", "09:00"}, Clock{"kywd", "11:00", "09:00"},
                    Clock{"nysd", "11:00", "09:00"}, Clock{"delch", "11:00", "09:00"}));

TEST(HourCounting, NamesTheOtherClockOfADividedDistrict) {
    EXPECT_TRUE(Contains(Warnings(Hours("kywd", "2026-03-10", "10:00", "24 hours")), "Paducah"));
    EXPECT_TRUE(Contains(Warnings(Hours("azd", "2026-03-10", "10:00", "24 hours")), "Navajo"));
}

}  // namespace
}  // namespace particulars
