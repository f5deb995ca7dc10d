#include "model/secrets/tier_change.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(TierChange, NamesItsAuthority) {
    TierChange change;
    change.secret = TradeSecretId("TS-001");
    change.happened_on = Date(2016, 6, 23);
    ASSERT_EQ(Check(change).size(), 1U);
    EXPECT_EQ(Check(change).front().field, "authority");
    change.authority = "Protective Order, par. 5";
    EXPECT_TRUE(Check(change).empty());
}

}  // namespace
}  // namespace particulars
