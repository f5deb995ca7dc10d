#include "model/jobs/approve_wording.h"

#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "model/jobs/save_records.h"
#include "model/store/edit.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class ApproveWordingTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "associate", SampleSpan::kToOpinion);
        records_ = LoadCase(*db_);
        change_ = {Date(2016, 7, 1), "To say which data.", "Letter of July 1, 2016", "associate"};
        Save(RewordSecret(records_, records_.secrets[2], LineageKind::kNarrow, change_, clock_));
    }

    void Save(ListAct act) {
        Edit edit(*db_, clock_, "associate", act.label);
        NoProgress progress;
        GiveIds(act.records, clock_);
        SaveRecords(edit, records_.matter.id, act.records, progress);
        edit.Commit();
        records_ = LoadCase(*db_);
    }

    const TradeSecret& secret() const { return records_.secrets[2]; }
    const Version& draft() const { return *LatestVersion(records_, secret().id); }

    ListAct Answer(ApprovalStage stage, const std::string& author) const {
        return AnswerSubmission(records_, secret(), draft(), stage, "Say which data.", author,
                                clock_);
    }

    CaseRecords records_;
    ListChange change_;
};

TEST_F(ApproveWordingTest, GoesFromDraftToApproved) {
    Save(SubmitWording(secret(), draft()));
    EXPECT_EQ(draft().state, VersionState::kInReview);
    Save(Answer(ApprovalStage::kReviewed, "senior associate"));
    EXPECT_EQ(ApprovalInWords(records_, draft()), "in review, reviewed by senior associate");
    Save(Answer(ApprovalStage::kApproved, "partner"));
    EXPECT_EQ(draft().state, VersionState::kApproved);
    EXPECT_EQ(ApprovalInWords(records_, draft()),
              "approved, reviewed by senior associate, approved by partner");
}

TEST_F(ApproveWordingTest, GoesBackToItsAuthor) {
    Save(SubmitWording(secret(), draft()));
    Save(Answer(ApprovalStage::kReturned, "partner"));
    EXPECT_EQ(draft().state, VersionState::kDraft);
    EXPECT_ERROR(ErrorKind::kUsage, Answer(ApprovalStage::kReviewed, "partner"));
}

TEST_F(ApproveWordingTest, TakesTwoStagesByTwoPeople) {
    Save(SubmitWording(secret(), draft()));
    EXPECT_ERROR(ErrorKind::kUsage, Answer(ApprovalStage::kApproved, "partner"));
    EXPECT_ERROR(ErrorKind::kUsage, Answer(ApprovalStage::kReviewed, "associate"));
    Save(Answer(ApprovalStage::kReviewed, "partner"));
    EXPECT_ERROR(ErrorKind::kUsage, Answer(ApprovalStage::kApproved, "partner"));
}

TEST_F(ApproveWordingTest, LetsOneOfTwoApproversThroughOnly) {
    Save(SubmitWording(secret(), draft()));
    Save(Answer(ApprovalStage::kReviewed, "senior associate"));
    const ListAct first = Answer(ApprovalStage::kApproved, "partner");
    const ListAct second = Answer(ApprovalStage::kApproved, "other partner");
    Save(first);
    EXPECT_THROW(Save(second), Error);
    EXPECT_EQ(records_.approvals.size(), 2U);
}

TEST_F(ApproveWordingTest, SubmitsADraftWithWordsOnly) {
    EXPECT_ERROR(
        ErrorKind::kUsage,
        SubmitWording(records_.secrets[0], *LatestVersion(records_, records_.secrets[0].id)));
    Version empty = draft();
    empty.text = " ";
    EXPECT_ERROR(ErrorKind::kUsage, SubmitWording(secret(), empty));
}

}  // namespace
}  // namespace particulars
