#include "model/secrets/approval.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

class ApprovalTest : public testing::Test {
protected:
    ApprovalTest() {
        version_.id = VersionId("version");
        version_.author = "associate";
        version_.state = VersionState::kInReview;
    }

    Approval Given(ApprovalStage stage, const std::string& author, int minute) const {
        Approval approval;
        approval.version = version_.id;
        approval.stage = stage;
        approval.author = author;
        approval.given_at = "2016-06-23T10:0" + std::to_string(minute) + ":00.000Z";
        approval.note = "Say which data.";
        return approval;
    }

    Version version_;
};

TEST_F(ApprovalTest, IsReviewedAndThenApproved) {
    const Approval reviewed = Given(ApprovalStage::kReviewed, "senior associate", 1);
    EXPECT_TRUE(Check(reviewed, version_, {}).empty());
    const Approval approved = Given(ApprovalStage::kApproved, "partner", 2);
    EXPECT_TRUE(Check(approved, version_, {reviewed}).empty());
    ASSERT_EQ(Check(approved, version_, {}).size(), 1U);
    EXPECT_EQ(Check(approved, version_, {}).front().field, "stage");
}

TEST_F(ApprovalTest, IsNeverOnesOwn) {
    EXPECT_FALSE(Check(Given(ApprovalStage::kReviewed, "associate", 1), version_, {}).empty());
    EXPECT_TRUE(Check(Given(ApprovalStage::kReturned, "associate", 1), version_, {}).empty());
}

TEST_F(ApprovalTest, TakesTwoPeople) {
    const Approval reviewed = Given(ApprovalStage::kReviewed, "partner", 1);
    const Violations found =
        Check(Given(ApprovalStage::kApproved, "partner", 2), version_, {reviewed});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().field, "author");
}

TEST_F(ApprovalTest, StartsAnewOnceReturned) {
    const std::vector<Approval> given = {Given(ApprovalStage::kReviewed, "senior associate", 1),
                                         Given(ApprovalStage::kReturned, "partner", 2)};
    EXPECT_EQ(StandingApproval(given, version_.id, ApprovalStage::kReviewed), nullptr);
    EXPECT_FALSE(Check(Given(ApprovalStage::kApproved, "partner", 3), version_, given).empty());
}

TEST_F(ApprovalTest, IsReturnedWithAReason) {
    Approval returned = Given(ApprovalStage::kReturned, "partner", 1);
    returned.note.clear();
    ASSERT_EQ(Check(returned).size(), 1U);
    EXPECT_EQ(Check(returned).front().field, "note");
}

TEST_F(ApprovalTest, IsOverOnceServed) {
    version_.state = VersionState::kServed;
    EXPECT_FALSE(Check(Given(ApprovalStage::kReviewed, "partner", 1), version_, {}).empty());
}

}  // namespace
}  // namespace particulars
