#include "model/secrets/secrecy_score.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(SecrecyScore, LeavesAFactorBlank) {
    SecrecyScore score;
    score.scorer = "partner";
    score.scored_on = Date(2016, 6, 23);
    score.measures = 5;
    EXPECT_TRUE(Check(score).empty());
}

TEST(SecrecyScore, RunsFromOneToFive) {
    SecrecyScore score;
    score.scorer = "partner";
    score.scored_on = Date(2016, 6, 23);
    score.effort = 6;
    score.value = 0;
    const Violations found = Check(score);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].field, "value");
    EXPECT_EQ(found[1].field, "effort");
}

TEST(SecrecyScore, IsSomebodysOpinionOfADay) {
    EXPECT_EQ(Check(SecrecyScore()).size(), 2U);
}

}  // namespace
}  // namespace particulars
