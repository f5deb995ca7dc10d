#include "model/matter/distribution.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(Distribution, SaysWhatItWas) {
    Distribution distribution;
    EXPECT_EQ(Check(distribution).front().field, "what");
    distribution.what = "TS-004, version 2";
    EXPECT_TRUE(Check(distribution).empty());
}

}  // namespace
}  // namespace particulars
