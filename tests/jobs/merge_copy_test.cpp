// Each test changes a case and a copy of it, then brings the two together. The copy is made row by
// row in memory, with the same change log, as a copied file would have it; check_out_test.cpp tries
// files.

#include "model/jobs/merge_copy.h"

#include <gtest/gtest.h>

#include "model/jobs/check_out.h"
#include "model/jobs/verify_case.h"
#include "model/matter/people.h"
#include "model/particularity/assessment.h"
#include "model/store/case_file.h"
#include "model/store/case_transfer.h"
#include "model/store/change_log.h"
#include "model/store/records.h"
#include "model/store/setting.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"

namespace particulars {
namespace {

class MergeCopyTest : public testing::Test {
protected:
    void SetUp() override {
        case_ = CreateScratchCase();
        SaveMatter(*case_, clock_);
        first_ = AddSecret(*case_, clock_, "Targeting");
        second_ = AddSecret(*case_, clock_, "Scoring");
    }

    /// From here on the two go separate ways.
    void Part() {
        copy_ = CreateScratchCase();
        NoProgress progress;
        Transaction transaction(*copy_);
        CarryCase(*case_, *copy_, progress);
        transaction.Commit();
        clock_.Advance(std::chrono::hours(1));
    }

    MergeReport Merge(const MergeOptions& options = {}) {
        NoProgress progress;
        return MergeCopy(*copy_, *case_, clock_, "associate", options, progress);
    }

    MergeReport MergeFor(ConflictChoice choice) {
        MergeOptions options;
        options.conflicts = choice;
        return Merge(options);
    }

    /// Changes a secret in one of the two, as "partner".
    template <typename Change>
    void ChangeSecret(Database& db, const TradeSecret& secret, const std::string& label,
                      Change&& change, const std::string& reason = {}) {
        Edit edit(db, clock_, "partner", label, reason);
        TradeSecret now = Find<TradeSecret>(db, secret.id.text()).value();
        change(now);
        edit.Save(now);
        edit.Commit();
    }

    void Retitle(Database& db, const TradeSecret& secret, const std::string& title) {
        ChangeSecret(db, secret, "rename to " + title,
                     [&](TradeSecret& now) { now.title = title; });
    }

    void Note(Database& db, const TradeSecret& secret, const std::string& note) {
        ChangeSecret(db, secret, "note on " + Designation(secret),
                     [&](TradeSecret& now) { now.note = note; });
    }

    template <typename Record>
    Record Save(Database& db, Record record) {
        Edit edit(db, clock_, "partner", "save");
        edit.Save(record);
        edit.Commit();
        return record;
    }

    TradeSecret InCase(const TradeSecret& secret) {
        return Find<TradeSecret>(*case_, secret.id.text()).value();
    }

    std::vector<std::string> Findings() { return VerifyCase(*case_).findings; }

    FixedClock clock_{"2016-06-23"};
    std::unique_ptr<Database> case_;
    std::unique_ptr<Database> copy_;
    TradeSecret first_;
    TradeSecret second_;
};

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

TEST_F(MergeCopyTest, BringsDifferentFieldsOfARecordTogether) {
    Part();
    Retitle(*copy_, first_, "Aiming");
    Note(*case_, first_, "see LP001");
    const MergeReport report = Merge();
    EXPECT_TRUE(report.saved);
    EXPECT_EQ(InCase(first_).title, "Aiming");
    EXPECT_EQ(InCase(first_).note, "see LP001");
    ASSERT_EQ(report.brought_together.size(), 1U);
    EXPECT_EQ(report.brought_together[0].name, "TS-001");
    EXPECT_EQ(report.brought_together[0].from_copy, std::vector<std::string>{"title"});
    EXPECT_EQ(report.brought_together[0].from_case, std::vector<std::string>{"note"});
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

class ConflictingCopyTest : public MergeCopyTest {
protected:
    void SetUp() override {
        MergeCopyTest::SetUp();
        Part();
        Retitle(*copy_, first_, "Guessing");
        Retitle(*copy_, first_, "Aiming");
        Note(*copy_, second_, "see LP001");
        Retitle(*case_, first_, "Pointing");
    }
};

TEST_F(ConflictingCopyTest, ListsBothValuesAndChangesNothing) {
    const std::string stamp = DataStamp(*case_);
    const MergeReport report = Merge();
    EXPECT_FALSE(report.saved);
    EXPECT_EQ(DataStamp(*case_), stamp);
    EXPECT_EQ(InCase(second_).note, "");
    ASSERT_EQ(report.conflicts.size(), 1U);
    const MergeConflict& conflict = report.conflicts[0];
    EXPECT_EQ(conflict.record_type, "trade_secret");
    EXPECT_EQ(conflict.name, "TS-001");
    EXPECT_EQ(conflict.why, "changed in both");
    ASSERT_EQ(conflict.fields.size(), 1U);
    EXPECT_EQ(conflict.fields[0].field, "title");
    EXPECT_EQ(conflict.fields[0].base, "Targeting");
    EXPECT_EQ(conflict.fields[0].mine, "Aiming");
    EXPECT_EQ(conflict.fields[0].theirs, "Pointing");
}

TEST_F(ConflictingCopyTest, IsDecidedForTheCopy) {
    EXPECT_TRUE(MergeFor(ConflictChoice::kMine).saved);
    EXPECT_EQ(InCase(first_).title, "Aiming");
    EXPECT_EQ(InCase(second_).note, "see LP001");
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(ConflictingCopyTest, IsDecidedForTheCase) {
    EXPECT_TRUE(MergeFor(ConflictChoice::kTheirs).saved);
    EXPECT_EQ(InCase(first_).title, "Pointing");
    EXPECT_EQ(InCase(second_).note, "see LP001");
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(ConflictingCopyTest, IsDecidedOnce) {
    MergeFor(ConflictChoice::kTheirs);
    const std::string stamp = DataStamp(*case_);
    const MergeReport again = Merge();
    EXPECT_FALSE(again.saved);
    EXPECT_TRUE(again.conflicts.empty());
    EXPECT_EQ(DataStamp(*case_), stamp);
}

TEST_F(MergeCopyTest, SeesNoConflictInTheSameChange) {
    Part();
    Retitle(*copy_, first_, "Guessing");
    Retitle(*copy_, first_, "Aiming");
    Retitle(*case_, first_, "Aiming");
    const MergeReport report = Merge();
    EXPECT_TRUE(report.conflicts.empty());
    EXPECT_TRUE(report.acts.empty());
    EXPECT_EQ(InCase(first_).title, "Aiming");
}

TEST_F(MergeCopyTest, SeesNoConflictInAChangeThatTheCopyGaveUp) {
    Part();
    Retitle(*copy_, first_, "Guessing");
    Retitle(*copy_, first_, "Targeting");
    Retitle(*case_, first_, "Pointing");
    EXPECT_TRUE(Merge().conflicts.empty());
    EXPECT_EQ(InCase(first_).title, "Pointing");
}

TEST_F(MergeCopyTest, LeavesNoTraceOfWhatTheCopyTookBack) {
    Part();
    AddSecret(*copy_, clock_, "Mistake");
    Undo(*copy_, clock_, "associate");
    Retitle(*copy_, first_, "Aiming");
    const MergeReport report = Merge();
    ASSERT_EQ(report.acts.size(), 1U);
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 2U);
    for (const Change& line : RecentChanges(*case_, 0, 100))
        EXPECT_EQ(line.label.find("Mistake"), std::string::npos) << line.label;
}

TEST_F(MergeCopyTest, LeavesNoTraceOfAChangeThatTheCopyTookBack) {
    Part();
    Retitle(*copy_, first_, "Mistake");
    Undo(*copy_, clock_, "partner");
    Note(*copy_, first_, "see LP001");
    const MergeReport report = Merge();
    ASSERT_EQ(report.acts.size(), 1U);
    EXPECT_EQ(report.acts[0].label, "note on TS-001");
    EXPECT_EQ(InCase(first_).title, "Targeting");
    EXPECT_EQ(InCase(first_).note, "see LP001");
}

TEST_F(MergeCopyTest, BringsWhatTheCopyTookBackAndDidAgain) {
    Part();
    AddSecret(*copy_, clock_, "Regret");
    Undo(*copy_, clock_, "associate");
    Redo(*copy_, clock_, "associate");
    EXPECT_EQ(Merge().acts.size(), 1U);
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 3U);
}

TEST_F(MergeCopyTest, TakesBackWhatTheCopyTookBackOfTheCase) {
    Part();
    Undo(*copy_, clock_, "associate");  // Of "add Scoring".
    const MergeReport report = Merge();
    ASSERT_EQ(report.acts.size(), 1U);
    EXPECT_EQ(report.acts[0].label, "undo: add Scoring");
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 1U);
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(MergeCopyTest, SeesAConflictInARemovalOfWhatTheCaseHasChanged) {
    Part();
    Undo(*copy_, clock_, "associate");
    Note(*case_, second_, "see LP001");
    ASSERT_EQ(Merge().conflicts.size(), 1U);
    EXPECT_EQ(Merge().conflicts[0].why, "removed in the copy, changed in the case");
    MergeFor(ConflictChoice::kMine);
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 1U);
}

TEST_F(MergeCopyTest, SeesAConflictInAChangeOfWhatTheCaseHasRemoved) {
    Part();
    Note(*copy_, second_, "see LP001");
    Undo(*case_, clock_, "associate");
    ASSERT_EQ(Merge().conflicts.size(), 1U);
    EXPECT_EQ(Merge().conflicts[0].why, "changed in the copy, removed in the case");
    MergeFor(ConflictChoice::kMine);
    EXPECT_EQ(InCase(second_).note, "see LP001");
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(MergeCopyTest, BringsBackWhatTheCaseHasRemovedWithWhatRefersToIt) {
    Part();
    Version version;
    version.secret = second_.id;
    version.number = 1;
    Save(*copy_, version);
    Note(*copy_, second_, "see LP001");
    Undo(*case_, clock_, "associate");
    MergeFor(ConflictChoice::kMine);
    EXPECT_EQ(InCase(second_).note, "see LP001");
    EXPECT_EQ(All<Version>(*case_).size(), 1U);
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(MergeCopyTest, LeavesOutWhatRefersToWhatTheCaseHasRemoved) {
    Part();
    Edit edit(*copy_, clock_, "partner", "assess a new version");
    Assessment assessment;
    assessment.secret = first_.id;
    assessment.version = NewId<VersionId>(clock_);
    assessment.assessed_on = clock_.Today();
    edit.Save(assessment);
    Version version;
    version.id = assessment.version;
    version.secret = second_.id;
    version.number = 1;
    edit.Save(version);
    edit.Commit();
    Retitle(*copy_, first_, "Aiming");
    Undo(*case_, clock_, "associate");
    EXPECT_EQ(Merge().conflicts.size(), 2U);  // The version, and what refers to it.
    const MergeReport report = MergeFor(ConflictChoice::kMine);
    EXPECT_TRUE(report.saved);
    EXPECT_EQ(InCase(first_).title, "Aiming");
    EXPECT_TRUE(All<Version>(*case_).empty());
    EXPECT_EQ(VerifyCaseFile(*case_), std::vector<std::string>());
}

TEST_F(MergeCopyTest, KeepsWhatTheCaseRefersToThoughTheCopyRemovedIt) {
    Part();
    Undo(*copy_, clock_, "associate");
    Version version;
    version.secret = second_.id;
    version.number = 1;
    Save(*case_, version);
    ASSERT_EQ(Merge().conflicts.size(), 1U);
    EXPECT_TRUE(MergeFor(ConflictChoice::kMine).saved);
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 2U);
    EXPECT_EQ(VerifyCaseFile(*case_), std::vector<std::string>());
}

TEST_F(MergeCopyTest, KeepsANumberThatIsFree) {
    Part();
    AddSecret(*copy_, clock_, "Ranking");
    const MergeReport report = Merge();
    EXPECT_TRUE(report.renumbered.empty());
    EXPECT_EQ(All<TradeSecret>(*case_).back().number, 3);
    EXPECT_EQ(AddSecret(*case_, clock_, "Sorting").number, 4);
}

TEST_F(MergeCopyTest, GivesANewNumberWhereBothSidesGaveTheSame) {
    Part();
    TradeSecret ranking = AddSecret(*copy_, clock_, "Ranking");
    Note(*copy_, ranking, "see LP001");
    AddSecret(*case_, clock_, "Sorting");
    const MergeReport report = Merge();
    ASSERT_EQ(report.renumbered.size(), 1U);
    EXPECT_EQ(report.renumbered[0].from, "TS-003");
    EXPECT_EQ(report.renumbered[0].to, "TS-004");
    EXPECT_EQ(InCase(ranking).number, 4);
    EXPECT_EQ(InCase(ranking).note, "see LP001");
    EXPECT_EQ(All<TradeSecret>(*case_)[2].title, "Sorting");
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(MergeCopyTest, NeverGivesANumberThatTheCaseHasTakenBack) {
    Part();
    const TradeSecret ranking = AddSecret(*copy_, clock_, "Ranking");
    AddSecret(*case_, clock_, "Sorting");
    Undo(*case_, clock_, "associate");
    Merge();
    EXPECT_EQ(InCase(ranking).number, 4);
}

TEST_F(MergeCopyTest, NumbersVersionsAnewWithinTheirSecret) {
    Part();
    Version mine;
    mine.secret = first_.id;
    mine.number = 1;
    mine.text = "as the copy has it";
    mine = Save(*copy_, mine);
    Version theirs = mine;
    theirs.id = VersionId();
    theirs.revision = 0;
    theirs.text = "as the case has it";
    Save(*case_, theirs);
    const MergeReport report = Merge();
    ASSERT_EQ(report.renumbered.size(), 1U);
    EXPECT_EQ(report.renumbered[0].from, "TS-001, version 1");
    EXPECT_EQ(report.renumbered[0].to, "TS-001, version 2");
    EXPECT_EQ(Find<Version>(*case_, mine.id.text())->number, 2);
}

TEST_F(MergeCopyTest, TakesASettingOfBothSidesForOne) {
    Part();
    Setting setting;
    setting.name = "chosen_standards";
    setting.value = "[]";
    Save(*copy_, setting);
    Save(*case_, setting);
    EXPECT_TRUE(Merge().conflicts.empty());
    EXPECT_EQ(AllWhere<Setting>(*case_, "name", "chosen_standards").size(), 1U);
}

TEST_F(MergeCopyTest, SeesAConflictInASettingThatBothSidesMadeDifferently) {
    Part();
    Setting setting;
    setting.name = "chosen_standards";
    setting.value = "[1]";
    Save(*copy_, setting);
    setting.value = "[2]";
    Save(*case_, setting);
    ASSERT_EQ(Merge().conflicts.size(), 1U);
    MergeFor(ConflictChoice::kMine);
    EXPECT_EQ(AllWhere<Setting>(*case_, "name", "chosen_standards").front().value, "[1]");
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
