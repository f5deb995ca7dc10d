#include "model/secrets/classification.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(Classification, HasANameOnOneLine) {
    Classification value;
    EXPECT_EQ(Check(value).size(), 1U);
    value.name = "Client rules";
    EXPECT_TRUE(Check(value).empty());
    value.name = "Client\nrules";
    EXPECT_EQ(Check(value).size(), 1U);
}

}  // namespace
}  // namespace particulars
