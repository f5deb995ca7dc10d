#include "model/secrets/status_step.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

const TradeSecretId kSecret("TS-001");
const PartyId kFirst("first defendant");
const PartyId kSecond("second defendant");

StatusStep Step(SecretStatus status, Date on, const PartyId& against = {}) {
    StatusStep step;
    step.secret = kSecret;
    step.status = status;
    step.happened_on = on;
    step.defendant = against;
    step.paper = "Letter of April 26, 2016";
    step.reason = "Not pursued against this defendant.";
    return step;
}

TEST(StatusStep, HoldsAgainstOneDefendantOnly) {
    const std::vector<StatusStep> steps = {
        Step(SecretStatus::kAsserted, Date(2016, 4, 26)),
        Step(SecretStatus::kWithdrawn, Date(2016, 7, 1), kFirst)};
    EXPECT_EQ(StatusAgainst(steps, kSecret, kFirst, Date(2016, 7, 1)), SecretStatus::kWithdrawn);
    EXPECT_EQ(StatusAgainst(steps, kSecret, kSecond, Date(2016, 7, 1)), SecretStatus::kAsserted);
    EXPECT_EQ(StatusAgainst(steps, kSecret, kFirst, Date(2016, 6, 30)), SecretStatus::kAsserted);
}

TEST(StatusStep, IsUnknownBeforeTheFirst) {
    EXPECT_EQ(StatusAgainst({Step(SecretStatus::kAsserted, Date(2016, 4, 26))}, kSecret, kFirst,
                            Date(2016, 4, 25)),
              std::nullopt);
}

TEST(StatusStep, TakesTheLaterOfTwoOnOneDay) {
    const std::vector<StatusStep> steps = {Step(SecretStatus::kAsserted, Date(2016, 4, 26)),
                                           Step(SecretStatus::kChallenged, Date(2016, 4, 26))};
    EXPECT_EQ(StatusAgainst(steps, kSecret, kFirst, Date(2016, 4, 26)), SecretStatus::kChallenged);
}

TEST(StatusStep, NamesThePaperThatCausedIt) {
    StatusStep step = Step(SecretStatus::kAsserted, Date(2016, 4, 26));
    EXPECT_TRUE(Check(step).empty());
    step.paper.clear();
    EXPECT_FALSE(Check(step).empty());
    step.entry = DocketEntryId("entry");
    EXPECT_TRUE(Check(step).empty());
}

TEST(StatusStep, SaysWhyAnEntryEnded) {
    StatusStep step = Step(SecretStatus::kStruck, Date(2016, 4, 26));
    step.reason.clear();
    ASSERT_EQ(Check(step).size(), 1U);
    EXPECT_EQ(Check(step).front().field, "reason");
}

}  // namespace
}  // namespace particulars
