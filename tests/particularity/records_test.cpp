#include <algorithm>

#include <gtest/gtest.h>

#include "model/particularity/assessment.h"
#include "model/particularity/challenge.h"

namespace particulars {
namespace {

std::vector<std::string> Fields(const Violations& violations) {
    std::vector<std::string> fields;
    for (const Violation& violation : violations)
        fields.push_back(violation.field);
    return fields;
}

using Names = std::vector<std::string>;

Assessment Sound() {
    Assessment assessment;
    assessment.secret = TradeSecretId("secret");
    assessment.version = VersionId("version");
    assessment.element = "content";
    assessment.verdict = Verdict::kMet;
    assessment.reviewer = "Reviewer";
    assessment.assessed_on = Date(2016, 6, 22);
    return assessment;
}

TEST(Assessment, IsSoundWithReviewerAndDate) {
    EXPECT_TRUE(Check(Sound()).empty());
}

TEST(Assessment, NeedsEveryPartOfAnAnswer) {
    EXPECT_EQ(Fields(Check(Assessment())),
              (Names{"element", "version", "verdict", "reviewer", "assessed_on"}));
}

TEST(Assessment, SaysWhyAnElementDoesNotApply) {
    Assessment assessment = Sound();
    assessment.verdict = Verdict::kNotApplicable;
    EXPECT_EQ(Fields(Check(assessment)), Names{"note"});
    assessment.note = "No document is cited.";
    EXPECT_TRUE(Check(assessment).empty());
}

Challenge Specific() {
    Challenge challenge;
    challenge.secret = TradeSecretId("secret");
    challenge.element = "data_spec";
    challenge.words = "It does not identify the data.";
    challenge.paper = "Def.'s Letter of April 26, 2016";
    return challenge;
}

TEST(Challenge, IsSoundAgainstOneElement) {
    EXPECT_TRUE(Check(Specific()).empty());
}

TEST(Challenge, NeedsAnElementUnlessItIsABlanketOne) {
    Challenge challenge = Specific();
    challenge.element.clear();
    EXPECT_EQ(Fields(Check(challenge)), Names{"element"});
    challenge.blanket = true;
    challenge.secret = TradeSecretId();
    EXPECT_TRUE(Check(challenge).empty());
}

TEST(Challenge, IsNotBothSpecificAndBlanket) {
    Challenge challenge = Specific();
    challenge.blanket = true;
    EXPECT_EQ(Fields(Check(challenge)), Names{"element"});
}

TEST(Challenge, NeedsTheRulingThatDecidedIt) {
    Challenge challenge = Specific();
    challenge.state = ChallengeState::kOverruled;
    EXPECT_EQ(Fields(Check(challenge)), Names{"ruling"});
}

TEST(Challenge, NeedsTheResponseThatAnsweredIt) {
    Challenge challenge = Specific();
    challenge.state = ChallengeState::kAnswered;
    EXPECT_EQ(Fields(Check(challenge)), Names{"response"});
}

}  // namespace
}  // namespace particulars
