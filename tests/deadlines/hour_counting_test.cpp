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

}  // namespace
}  // namespace particulars
