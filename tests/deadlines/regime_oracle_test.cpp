// Every regime against a slow oracle, over the years of the tables.

#include <gtest/gtest.h>

#include "tests/deadlines/day_oracle.h"

namespace particulars {
namespace {

class EveryRegime : public testing::TestWithParam<Policy> {};

TEST_P(EveryRegime, EndsWhereTheOracleSays) {
    Draw draw(kSeed);
    for (int i = 0; i < kDraws; ++i) {
        const ComputationRequest request = draw.Request(GetParam());
        const ComputedDate computed = Compute(request);
        ASSERT_EQ(computed.usual, ToDate(Oracle(GetParam(), request, {}).End())) << Words(request);
        ASSERT_LE(computed.safe, computed.usual) << Words(request);
        ASSERT_LE(computed.usual, computed.latest) << Words(request);
    }
}

TEST_P(EveryRegime, TakesTheCasesClosingsAsTheOracleDoes) {
    Draw draw(kSeed + 1);
    for (int i = 0; i < kDraws; ++i) {
        ComputationRequest request = draw.Request(GetParam());
        const auto closures = draw.Closures(GetParam(), Compute(request).usual);
        request.closures = closures;
        const ComputedDate computed = Compute(request);
        const Oracle oracle(GetParam(), request, AsSaid(request));
        ASSERT_EQ(computed.usual, ToDate(oracle.End())) << Words(request);
        const auto [first, last] = OverEveryChoice(GetParam(), request);
        ASSERT_LE(computed.safe, first) << Words(request);
        ASSERT_GE(computed.latest, last) << Words(request);
    }
}

TEST_P(EveryRegime, NeverEndsOnAClosedDay) {
    Draw draw(kSeed + 2);
    for (int i = 0; i < kDraws; ++i) {
        ComputationRequest request = draw.Request(GetParam());
        if (request.direction == Direction::kBefore && GetParam().backward == Backward::kStay)
            continue;  // California: serve earlier.
        const auto closures = draw.Closures(GetParam(), Compute(request).usual);
        request.closures = closures;
        const sys_days end = ToDays(Compute(request).usual);
        const Oracle oracle(GetParam(), request, AsSaid(request));
        ASSERT_TRUE(oracle.IsLastDay(end) && oracle.IsAccessible(end)) << Words(request);
    }
}

/// Longer periods end no earlier; save that a period one day too long to be short may.
TEST_P(EveryRegime, IsMonotoneInThePeriod) {
    Draw draw(kSeed + 3);
    for (int i = 0; i < kDraws; ++i) {
        ComputationRequest request = draw.Request(GetParam());
        const int count = request.period->count;
        const Date end = Compute(request).usual;
        request.period->count = count + 1;
        const bool leaves_short =
            request.period->unit == PeriodUnit::kDays && count == GetParam().short_to;
        const Date longer = Compute(request).usual;
        ASSERT_TRUE(leaves_short ||
                    (request.direction == Direction::kAfter ? longer >= end : longer <= end))
            << Words(request);
    }
}

TEST_P(EveryRegime, ComesBackToItsTrigger) {
    Draw draw(kSeed + 4);
    for (int i = 0; i < kDraws; ++i) {
        ComputationRequest request = draw.Request(GetParam());
        request.service.reset();
        request.basis = TriggerBasis::kEvent;
        request.direction = Direction::kAfter;
        request.period->unit = PeriodUnit::kWeeks;
        request.closures = {};
        if (!Oracle(GetParam(), request, {}).IsLastDay(ToDays(request.trigger)))
            continue;
        ComputationRequest back = request;
        back.trigger = Compute(request).usual;
        back.direction = Direction::kBefore;
        // A state's own holiday is open for federal periods that look back: it may stay there.
        ASSERT_GE(Compute(back).usual, request.trigger) << Words(request);
    }
}

TEST_P(EveryRegime, RefusesWhatIsBeforeItsTime) {
    const Policy& policy = GetParam();
    ComputationRequest request = After(policy.court, "1989-12-31", "21 days");
    ASSERT_EQ(Check(request).size(), 1U);
    EXPECT_EQ(Check(request)[0].field, "trigger");
    request.trigger = Day("2009-11-30");
    EXPECT_EQ(Check(request).empty(), policy.first_year == 1990);
    request.trigger = Day("2060-12-15");
    ASSERT_FALSE(Check(request).empty());
    EXPECT_TRUE(Contains(Check(request)[0].message, "1990 to 2060"));
}

INSTANTIATE_TEST_SUITE_P(, EveryRegime, testing::ValuesIn(kPolicies),
                         [](const auto& tested) { return std::string(tested.param.court); });

}  // namespace
}  // namespace particulars
