#include "model/core/clock.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(UtcTime, ReadsBackWhatItWrites) {
    for (const char* text : {"1970-01-01T00:00:00.000Z", "2016-06-22T14:03:05.123Z",
                             "1969-12-31T23:59:59.999Z", "2024-02-29T00:00:00.001Z"}) {
        ASSERT_TRUE(UtcFromIso(text)) << text;
        EXPECT_EQ(ToIso(*UtcFromIso(text)), text);
    }
}

TEST(UtcTime, RefusesWhatIsNoMoment) {
    for (const char* text :
         {"", "2016-06-22", "2016-06-22T14:03:05Z", "2016-02-30T14:03:05.123Z",
          "2016-06-22T24:03:05.123Z", "2016-06-22T14:60:05.123Z", "2016-06-22T14:03:05.123+",
          "2016-06-22T14:03:61.123Z", "2016-06-22Txx:03:05.123Z"})
        EXPECT_FALSE(UtcFromIso(text)) << text;
}

}  // namespace
}  // namespace particulars
