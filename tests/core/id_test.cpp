#include "model/core/id.h"

#include <algorithm>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include "model/core/clock.h"

namespace particulars {
namespace {

using FirstId = Id<struct FirstTag>;
using SecondId = Id<struct SecondTag>;
static_assert(!std::is_convertible_v<FirstId, SecondId>);
static_assert(!std::is_convertible_v<std::string, FirstId>);

class StandingClock final : public Clock {
public:
    explicit StandingClock(const char* now) : now_(*UtcFromIso(now)) {}
    UtcTime Now() const override { return now_; }
    Date Today() const override { return *MakeDate(2016, 6, 22); }

private:
    UtcTime now_;
};

TEST(Id, IsEmptyUntilGiven) {
    EXPECT_TRUE(FirstId().empty());
    EXPECT_FALSE(FirstId("x").empty());
}

TEST(NewUuid, HasTheFormOfVersionSeven) {
    const std::string uuid = NewUuid(StandingClock("2016-06-22T14:03:05.123Z"));
    ASSERT_EQ(uuid.size(), 36U);
    EXPECT_EQ(uuid.substr(0, 15), "0155786b-e623-7");
    EXPECT_NE(std::string("89ab").find(uuid[19]), std::string::npos);
    EXPECT_EQ(uuid[8], '-');
    EXPECT_EQ(uuid[13], '-');
    EXPECT_EQ(uuid[18], '-');
    EXPECT_EQ(uuid[23], '-');
}

TEST(NewUuid, SortsByAge) {
    EXPECT_LT(NewUuid(StandingClock("2016-06-22T14:03:05.123Z")),
              NewUuid(StandingClock("2016-06-22T14:03:05.124Z")));
}

TEST(NewUuid, SortsByAgeWithinOneMillisecondToo) {
    const StandingClock clock("2016-06-22T14:03:05.125Z");
    std::vector<std::string> uuids;
    for (int i = 0; i < 1000; ++i)
        uuids.push_back(NewUuid(clock));
    EXPECT_TRUE(std::is_sorted(uuids.begin(), uuids.end()));
}

TEST(NewUuid, DiffersWithinOneMillisecond) {
    const StandingClock clock("2016-06-22T14:03:05.123Z");
    std::set<std::string> uuids;
    for (int i = 0; i < 1000; ++i)
        uuids.insert(NewUuid(clock));
    EXPECT_EQ(uuids.size(), 1000U);
}

}  // namespace
}  // namespace particulars
