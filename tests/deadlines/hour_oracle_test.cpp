// Periods in hours against an oracle that walks one hour at a time, in five time zones.

#include <gtest/gtest.h>

#include "tests/deadlines/day_oracle.h"

namespace particulars {
namespace {

/// Hours, one at a time, on a clock that follows the rule of 2007: summer time from the second
/// Sunday of March to the first of November, changed at 2:00.
class Clock {
public:
    explicit Clock(int winter_offset) : winter_(winter_offset) {}

    using Hours = std::chrono::sys_time<std::chrono::hours>;

    Hours ToUtc(Hours local) const {
        const Hours winter = local - std::chrono::hours(winter_);
        const Hours summer = winter - std::chrono::hours(1);
        return Offset(summer) == winter_ + 1 ? summer : winter;
    }

    Hours ToLocal(Hours utc) const { return utc + std::chrono::hours(Offset(utc)); }

private:
    static sys_days Sunday(int year, unsigned month, unsigned nth) {
        return sys_days(std::chrono::year(year) / std::chrono::month(month) /
                        std::chrono::Sunday[nth]);
    }

    int Offset(Hours utc) const {
        const std::chrono::year_month_day date(std::chrono::floor<days>(utc));
        const int year = static_cast<int>(date.year());
        const Hours first = Sunday(year, 3, 2) + std::chrono::hours(2 - winter_);
        const Hours last = Sunday(year, 11, 1) + std::chrono::hours(1 - winter_);
        return winter_ + (first <= utc && utc < last ? 1 : 0);
    }

    int winter_;
};

struct Zone {
    const char* court;
    int winter_offset;
};

class HoursIn : public testing::TestWithParam<Zone> {};

TEST_P(HoursIn, AreCountedAsTheOracleDoes) {
    const Clock clock(GetParam().winter_offset);
    const Policy& federal = kPolicies[0];
    Policy policy = federal;
    policy.court = GetParam().court;
    Draw draw(kSeed + 5);
    for (int i = 0; i < kDraws; ++i) {
        const int year = draw.From(2010, 2050);
        // Half of the triggers are near a night on which clocks change.
        const int day = draw.From(0, 1) == 0 ? draw.From(0, 364) : draw.From(60, 75);
        const Date trigger =
            Date(static_cast<unsigned short>(year), 1, 1) + boost::gregorian::days(day);
        const int hour = draw.From(4, 23);
        ComputationRequest request = After(GetParam().court, ToIso(trigger), "1 hour");
        request.period->count = draw.From(1, 400);
        request.time = TimeOfDay(hour * 60);
        request.basis = TriggerBasis::kEvent;
        auto utc = clock.ToUtc(ToDays(trigger) + std::chrono::hours(hour));
        for (int count = request.period->count; count > 0; --count)
            utc += std::chrono::hours(1);
        const auto local = clock.ToLocal(utc);
        sys_days end = std::chrono::floor<days>(local);
        const auto time = local - end;
        const Oracle oracle(policy, request, {});
        while (!oracle.IsLastDay(end))
            end += days(1);
        const ComputedDate computed = Compute(request);
        ASSERT_EQ(computed.usual, ToDate(end)) << Words(request) << " from " << hour;
        ASSERT_EQ(computed.time, TimeOfDay(time)) << Words(request) << " from " << hour;
    }
}

INSTANTIATE_TEST_SUITE_P(, HoursIn,
                         testing::Values(Zone{"nysd", -5}, Zone{"ilnd", -6}, Zone{"cod", -7},
                                         Zone{"cand", -8}, Zone{"akd", -9}),
                         [](const auto& tested) { return std::string(tested.param.court); });

}  // namespace
}  // namespace particulars
