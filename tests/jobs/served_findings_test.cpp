#include "model/jobs/served_findings.h"

#include "tests/jobs/listed_case.h"

namespace particulars {
namespace {

class SetFindingsTest : public ListedCase {
protected:
    /// "stops TS-001", one for each finding that is not about the tier.
    std::string Found(const ServedSet& set) {
        std::string found;
        last_.clear();
        for (const SetFinding& finding : Findings(set)) {
            if (finding.what.find("throughout") != std::string::npos)
                continue;
            found += std::string(ToText(finding.hindrance)) + " " + finding.designation + ";";
            last_ = finding.what;
            EXPECT_FALSE(finding.todo.empty()) << finding.what;
        }
        return found;
    }

    std::string last_;
};
PARTICULARS_ALL_BACKENDS(SetFindingsTest);

TEST_P(SetFindingsTest, FindNothingInAnApprovedList) {
    EXPECT_EQ(Found(Compose(secrets_)), "");
}

TEST_P(SetFindingsTest, NameTheEntriesThatLiftTheTier) {
    TradeSecret code = Secret(1);
    code.tier = Tier::kSourceCode;
    Save({code});
    const auto findings = Findings(Compose(secrets_));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].what, "The list is \"source code\" throughout, because of TS-002.");
}

TEST_P(SetFindingsTest, AskForAReasonForWhatIsNotApproved) {
    AddWording(secrets_[2], "Another text.", VersionState::kInReview);
    EXPECT_EQ(Found(Compose(secrets_)), "needs a reason TS-003;");
    EXPECT_EQ(last_, "Version 2 is not approved: it is in review.");
}

TEST_P(SetFindingsTest, TakeAnAnswerOfAnApproverForApproval) {
    const VersionId version = AddWording(secrets_[2], "Another text.", VersionState::kInReview);
    Approval review;
    review.version = version;
    review.author = "reviewer";
    review.given_at = "2016-06-20T12:00:00.000Z";
    Save({review});
    EXPECT_EQ(Found(Compose(secrets_)), "needs a reason TS-003;");
    Approval approval = review;
    approval.stage = ApprovalStage::kApproved;
    approval.author = "partner";
    approval.given_at = "2016-06-21T12:00:00.000Z";
    Save({approval});
    EXPECT_EQ(Found(Compose(secrets_)), "");
}

TEST_P(SetFindingsTest, StopForAnEntryThatWasWithdrawn) {
    const ServedSet set = Compose(secrets_);
    TradeSecret gone = Secret(0);
    gone.status = SecretStatus::kWithdrawn;
    gone.ended_on = Date(2016, 6, 20);
    gone.ended_reason = "Narrowed.";
    Save({gone});
    EXPECT_EQ(Found(set), "stops TS-001;");
    EXPECT_ERROR(ErrorKind::kUsage, Approve(set));
}

TEST_P(SetFindingsTest, PointAtANewerWordingAndAtWhatIsLeftOut) {
    Serve(secrets_);
    SetComposition composition;
    composition.title = "Amended";
    composition.wordings = {{secrets_[0], VersionsOf(*db_, secrets_[0]).front().id}};
    AddWording(secrets_[0], "The newer text.");
    EXPECT_EQ(Found(Act(composition)), "caution TS-001;caution TS-002;caution TS-003;");
    EXPECT_EQ(last_, "The entry stands in Set 1 and is not on this list.");
}

TEST_P(SetFindingsTest, NameTheOrderThatClosedTheList) {
    const ServedSet set = Serve({secrets_[0], secrets_[1]});
    Act(SetClosing{set.id, 0, Date(2016, 6, 1), "the order of June 1, 2016"});
    EXPECT_EQ(Found(Compose(secrets_)), "caution TS-003;");
    EXPECT_EQ(last_,
              "Set 1 was closed on 2016-06-01 by the order of June 1, 2016, and this entry is not "
              "on it.");
}

TEST_P(SetFindingsTest, RemindOfTheOathForAnAnswer) {
    SecretAlias alias;
    alias.secret = secrets_[0];
    alias.source = "Answer to Interrogatory No. 9";
    alias.label = "item 1";
    Save({alias});
    EXPECT_EQ(Found(Compose(secrets_)), "caution ;");
    EXPECT_EQ(last_, "The list answers an interrogatory.");
}

}  // namespace
}  // namespace particulars
