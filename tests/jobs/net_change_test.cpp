#include "model/jobs/net_change.h"

#include "model/particularity/assessment.h"
#include "model/store/setting.h"
#include "tests/jobs/parted_case.h"

namespace particulars {
namespace {

class NetChangeTest : public PartedCase {};

TEST_F(NetChangeTest, BringsDifferentFieldsOfARecordTogether) {
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

class ConflictingCopyTest : public NetChangeTest {
protected:
    void SetUp() override {
        NetChangeTest::SetUp();
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

TEST_F(NetChangeTest, SeesNoConflictInTheSameChange) {
    Part();
    Retitle(*copy_, first_, "Guessing");
    Retitle(*copy_, first_, "Aiming");
    Retitle(*case_, first_, "Aiming");
    const MergeReport report = Merge();
    EXPECT_TRUE(report.conflicts.empty());
    EXPECT_TRUE(report.acts.empty());
    EXPECT_EQ(InCase(first_).title, "Aiming");
}

TEST_F(NetChangeTest, SeesNoConflictInAChangeThatTheCopyGaveUp) {
    Part();
    Retitle(*copy_, first_, "Guessing");
    Retitle(*copy_, first_, "Targeting");
    Retitle(*case_, first_, "Pointing");
    EXPECT_TRUE(Merge().conflicts.empty());
    EXPECT_EQ(InCase(first_).title, "Pointing");
}

TEST_F(NetChangeTest, SeesAConflictInARemovalOfWhatTheCaseHasChanged) {
    Part();
    Undo(*copy_, clock_, "associate");
    Note(*case_, second_, "see LP001");
    ASSERT_EQ(Merge().conflicts.size(), 1U);
    EXPECT_EQ(Merge().conflicts[0].why, "removed in the copy, changed in the case");
    MergeFor(ConflictChoice::kMine);
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 1U);
}

TEST_F(NetChangeTest, SeesAConflictInAChangeOfWhatTheCaseHasRemoved) {
    Part();
    Note(*copy_, second_, "see LP001");
    Undo(*case_, clock_, "associate");
    ASSERT_EQ(Merge().conflicts.size(), 1U);
    EXPECT_EQ(Merge().conflicts[0].why, "changed in the copy, removed in the case");
    MergeFor(ConflictChoice::kMine);
    EXPECT_EQ(InCase(second_).note, "see LP001");
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(NetChangeTest, BringsBackWhatTheCaseHasRemovedWithWhatRefersToIt) {
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

TEST_F(NetChangeTest, LeavesOutWhatRefersToWhatTheCaseHasRemoved) {
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

TEST_F(NetChangeTest, KeepsWhatTheCaseRefersToThoughTheCopyRemovedIt) {
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

TEST_F(NetChangeTest, TakesASettingOfBothSidesForOne) {
    Part();
    Setting setting;
    setting.name = "chosen_standards";
    setting.value = "[]";
    Save(*copy_, setting);
    Save(*case_, setting);
    EXPECT_TRUE(Merge().conflicts.empty());
    EXPECT_EQ(AllWhere<Setting>(*case_, "name", "chosen_standards").size(), 1U);
}

TEST_F(NetChangeTest, SeesAConflictInASettingThatBothSidesMadeDifferently) {
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

}  // namespace
}  // namespace particulars
