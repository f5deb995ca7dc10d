#include "model/core/date.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(Date, ReadsBackWhatItWrites) {
    for (const char* text : {"1400-01-01", "2016-06-22", "2024-02-29", "9999-12-31"}) {
        ASSERT_TRUE(DateFromIso(text)) << text;
        EXPECT_EQ(ToIso(*DateFromIso(text)), text);
    }
}

TEST(Date, RefusesWhatIsNotIso) {
    for (const char* text : {"", "2016-6-22", "22-06-2016", "2016-06-22 ", "2016-06-2x",
                             "2016-+6-22", "-016-06-22", "2016/06/22"})
        EXPECT_FALSE(DateFromIso(text)) << text;
}

TEST(Date, RefusesDaysThatDoNotExist) {
    EXPECT_FALSE(MakeDate(2016, 2, 30));
    EXPECT_FALSE(MakeDate(2015, 2, 29));
    EXPECT_FALSE(MakeDate(2016, 13, 1));
    EXPECT_FALSE(MakeDate(2016, 0, 1));
    EXPECT_FALSE(MakeDate(2016, 1, 0));
    EXPECT_FALSE(MakeDate(2016, -1, -1));
}

TEST(Date, RefusesYearsThatBoostCannotHold) {
    EXPECT_TRUE(MakeDate(1400, 1, 1));
    EXPECT_FALSE(MakeDate(1399, 12, 31));
    EXPECT_TRUE(MakeDate(9999, 12, 31));
    EXPECT_FALSE(MakeDate(10000, 1, 1));
    EXPECT_FALSE(MakeDate(65536 + 2016, 6, 22));
}

TEST(Date, IsSpelledOutForPeople) {
    EXPECT_EQ(ToWords(*MakeDate(2016, 7, 13)), "Wednesday 13 July 2016");
    EXPECT_EQ(ToShortWords(*MakeDate(2016, 7, 3)), "Sun 3 Jul 2016");
}

}  // namespace
}  // namespace particulars
