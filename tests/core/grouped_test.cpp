#include "model/core/grouped.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(Grouped, PutsACommaBeforeEveryThirdDigit) {
    EXPECT_EQ(Grouped(0), "0");
    EXPECT_EQ(Grouped(999), "999");
    EXPECT_EQ(Grouped(1000), "1,000");
    EXPECT_EQ(Grouped(1'234'567), "1,234,567");
    EXPECT_EQ(Grouped(-123), "-123");
    EXPECT_EQ(Grouped(-1234), "-1,234");
}

}  // namespace
}  // namespace particulars
