#include "model/deadlines/time_zone.h"

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

std::string MomentsAt(const char* zone, std::string_view date, std::string_view time) {
    std::string text;
    for (const UtcTime moment : Moments(zone, Day(date), *TimeOfDayFromText(time)))
        text += ToIso(moment) + " ";
    return text;
}

TEST(Moments, FollowSummerTime) {
    EXPECT_EQ(MomentsAt("America/New_York", "2016-01-22", "14:15"), "2016-01-22T19:15:00.000Z ");
    EXPECT_EQ(MomentsAt("America/New_York", "2016-06-22", "14:15"), "2016-06-22T18:15:00.000Z ");
    EXPECT_EQ(MomentsAt("America/Phoenix", "2016-06-22", "14:15"), "2016-06-22T21:15:00.000Z ");
}

TEST(Moments, AreNoneInTheHourThatIsSkipped) {
    EXPECT_EQ(MomentsAt("America/New_York", "2017-03-12", "02:00"), "");
    EXPECT_EQ(MomentsAt("America/New_York", "2017-03-12", "02:59"), "");
    EXPECT_EQ(MomentsAt("America/New_York", "2017-03-12", "01:59"), "2017-03-12T06:59:00.000Z ");
    EXPECT_EQ(MomentsAt("America/New_York", "2017-03-12", "03:00"), "2017-03-12T07:00:00.000Z ");
}

TEST(Moments, AreTwoInTheHourThatIsRepeated) {
    EXPECT_EQ(MomentsAt("America/New_York", "2016-11-06", "01:30"),
              "2016-11-06T05:30:00.000Z 2016-11-06T06:30:00.000Z ");
    EXPECT_EQ(MomentsAt("America/New_York", "2016-11-06", "02:00"), "2016-11-06T07:00:00.000Z ");
}

TEST(WallClock, ReadsBackEveryHourOfANightOfChange) {
    for (const char* start : {"2017-03-12T05:00:00.000Z", "2016-11-06T04:00:00.000Z"})
        for (int hour = 0; hour < 6; ++hour) {
            const UtcTime moment = *UtcFromIso(start) + std::chrono::hours(hour);
            const auto [date, time] = WallClock("America/New_York", moment);
            const auto moments = Moments("America/New_York", date, time);
            EXPECT_NE(std::find(moments.begin(), moments.end(), moment), moments.end())
                << ToIso(moment);
        }
}

TEST(ZoneName, IsWhatPeopleCallIt) {
    EXPECT_EQ(ZoneName("America/New_York"), "Eastern Time");
    EXPECT_EQ(ZoneName("America/Los_Angeles"), "Pacific Time");
}

TEST(ZoneName, ThrowsForAZoneThatIsNone) {
    EXPECT_THROW(ZoneName("America/Gotham"), Error);
}

}  // namespace
}  // namespace particulars
