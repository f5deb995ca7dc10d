#include "model/jobs/merge_copy.h"

#include "tests/jobs/parted_case.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class MergeCopyTest : public PartedCase {};

TEST_F(MergeCopyTest, BringsEachActInOrderUnderItsLabelWithItsOrigin) {
    Part();
    Retitle(*copy_, first_, "Aiming");
    ChangeSecret(
        *copy_, second_, "note on TS-002", [](TradeSecret& now) { now.note = "see LP001"; },
        "asked for by the client");
    clock_.Advance(std::chrono::hours(5));
    const MergeReport report = Merge();
    EXPECT_TRUE(report.saved);
    EXPECT_EQ(InCase(first_).title, "Aiming");
    EXPECT_EQ(InCase(second_).note, "see LP001");
    const std::vector<Change> log = RecentChanges(*case_, 0, 3);
    EXPECT_EQ(log[0].label, "merge: note on TS-002");
    EXPECT_EQ(log[0].user, "associate");
    EXPECT_EQ(log[0].at, "2016-06-23T18:00:00.000Z");
    EXPECT_EQ(log[0].reason,
              "by partner in a copy, 2016-06-23T13:00:00.000Z: asked for by the client");
    EXPECT_EQ(log[1].label, "merge: rename to Aiming");
    EXPECT_EQ(log[2].label, "merge a copy");
    ASSERT_EQ(report.acts.size(), 2U);
    EXPECT_EQ(report.acts[0].label, "rename to Aiming");
    EXPECT_EQ(report.acts[0].user, "partner");
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(MergeCopyTest, KeepsSeveralActsOnOneRecordApart) {
    Part();
    Retitle(*copy_, first_, "Aiming");
    Retitle(*copy_, first_, "Hitting");
    Merge();
    const std::vector<Change> history = HistoryOf(*case_, first_.id.text());
    ASSERT_EQ(history.size(), 3U);
    EXPECT_NE(history[1].after.find("Aiming"), std::string::npos);
    EXPECT_NE(history[0].before.find("Aiming"), std::string::npos);
    EXPECT_NE(history[0].after.find("Hitting"), std::string::npos);
}

TEST_F(MergeCopyTest, DoesNothingTheSecondTime) {
    Part();
    AddSecret(*copy_, clock_, "Ranking");
    AddSecret(*case_, clock_, "Sorting");
    Merge();
    const std::string stamp = DataStamp(*case_);
    const MergeReport again = Merge();
    EXPECT_FALSE(again.saved);
    EXPECT_TRUE(again.acts.empty());
    EXPECT_EQ(DataStamp(*case_), stamp);
}

TEST_F(MergeCopyTest, BringsWhatWasDoneSinceTheLastMerge) {
    Part();
    const TradeSecret ranking = AddSecret(*copy_, clock_, "Ranking");
    Merge();
    Retitle(*case_, first_, "Pointing");
    Retitle(*copy_, ranking, "Ordering");
    const MergeReport report = Merge();
    ASSERT_EQ(report.acts.size(), 1U);
    EXPECT_EQ(InCase(ranking).title, "Ordering");
    EXPECT_EQ(InCase(first_).title, "Pointing");
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(MergeCopyTest, IsTakenBackStepByStepAndMayBeDoneAnew) {
    Part();
    Retitle(*copy_, first_, "Aiming");
    Merge();
    EXPECT_EQ(Undo(*case_, clock_, "associate"), "undo: merge: rename to Aiming");
    EXPECT_EQ(InCase(first_).title, "Targeting");
    EXPECT_FALSE(Merge().saved);  // It was taken back on purpose.
    EXPECT_EQ(Undo(*case_, clock_, "associate"), "undo: merge a copy");
    EXPECT_TRUE(Merge().saved);
    EXPECT_EQ(InCase(first_).title, "Aiming");
}

TEST_F(MergeCopyTest, OnlySaysWhatItWouldDoInADryRun) {
    Part();
    AddSecret(*copy_, clock_, "Ranking");
    AddSecret(*case_, clock_, "Sorting");
    const std::string stamp = DataStamp(*case_);
    MergeOptions options;
    options.dry_run = true;
    const MergeReport report = Merge(options);
    EXPECT_FALSE(report.saved);
    EXPECT_EQ(report.acts.size(), 1U);
    EXPECT_EQ(report.renumbered.size(), 1U);
    EXPECT_EQ(DataStamp(*case_), stamp);
    EXPECT_EQ(AddSecret(*case_, clock_, "Placing").number, 4);
}

TEST_F(MergeCopyTest, LeavesTheCaseAloneWhereTheCopyHasNothingNew) {
    Part();
    Retitle(*case_, first_, "Pointing");
    const std::string stamp = DataStamp(*case_);
    EXPECT_FALSE(Merge().saved);
    EXPECT_EQ(DataStamp(*case_), stamp);
}

TEST_F(MergeCopyTest, MergesACopyOfACopyAfterTheFirst) {
    Part();
    const TradeSecret ranking = AddSecret(*copy_, clock_, "Ranking");
    auto first_copy = std::move(copy_);
    std::swap(case_, first_copy);
    Part();
    std::swap(case_, first_copy);  // `copy_` is now a copy of the first copy.
    Retitle(*copy_, ranking, "Ordering");
    std::swap(copy_, first_copy);
    AddSecret(*case_, clock_, "Sorting");
    Merge();
    std::swap(copy_, first_copy);
    const MergeReport report = Merge();
    EXPECT_TRUE(report.conflicts.empty());
    ASSERT_EQ(report.acts.size(), 1U);
    EXPECT_EQ(InCase(ranking).title, "Ordering");
    EXPECT_EQ(InCase(ranking).number, 4);
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 4U);
}

TEST_F(MergeCopyTest, RefusesACopyOfAnotherMatter) {
    copy_ = CreateScratchCase();
    Edit edit(*copy_, clock_, "associate", "new case");
    Matter matter;
    matter.id = MatterId("matter-2");
    edit.Save(matter);
    edit.Commit();
    EXPECT_ERROR(ErrorKind::kConflict, Merge());
}

TEST_F(MergeCopyTest, RefusesAMatterOfTheSameIdWithAnotherHistory) {
    copy_ = CreateScratchCase();
    clock_.Advance(std::chrono::hours(1));
    SaveMatter(*copy_, clock_);
    EXPECT_ERROR(ErrorKind::kConflict, Merge());
}

TEST_F(MergeCopyTest, RefusesACopyWhoseLogIsBroken) {
    Part();
    Retitle(*copy_, first_, "Aiming");
    copy_->RunScript("DROP TRIGGER change_is_never_edited");
    copy_->RunScript("UPDATE change SET actor = 'nobody' WHERE label = 'rename to Aiming'");
    const std::string stamp = DataStamp(*case_);
    EXPECT_ERROR(ErrorKind::kCorrupt, Merge());
    EXPECT_EQ(DataStamp(*case_), stamp);
}

TEST_F(MergeCopyTest, RefusesACaseWhoseLogIsBroken) {
    Part();
    Retitle(*copy_, first_, "Aiming");
    case_->RunScript("DROP TRIGGER change_is_never_edited");
    case_->RunScript("UPDATE change SET actor = 'nobody' WHERE label = 'add Scoring'");
    EXPECT_ERROR(ErrorKind::kCorrupt, Merge());
}

TEST_F(MergeCopyTest, IsGivenUpAsAWholeWhenStopped) {
    class StopAtSecondAct final : public Progress {
    public:
        void Step(std::int64_t done, std::int64_t, std::string_view) override {
            if (done == 1)
                throw Error(ErrorKind::kCancelled, "Stopped.");
        }
    };
    Part();
    Retitle(*copy_, first_, "Aiming");
    Retitle(*copy_, second_, "Counting");
    const std::string stamp = DataStamp(*case_);
    StopAtSecondAct progress;
    EXPECT_ERROR(ErrorKind::kCancelled,
                 MergeCopy(*copy_, *case_, clock_, "associate", {}, progress));
    EXPECT_EQ(DataStamp(*case_), stamp);
}

}  // namespace
}  // namespace particulars
