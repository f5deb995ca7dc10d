#include "model/store/edit.h"

#include "model/deadlines/deadline.h"
#include "model/store/change_log.h"
#include "model/store/records.h"
#include "model/store/setting.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class EditTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        SaveMatter(*db_, clock_);
    }

    std::string TitleOf(const TradeSecret& secret) {
        return Find<TradeSecret>(*db_, secret.id.text())->title;
    }
};

TEST_P(EditTest, GivesANewRecordItsIdAndRevision) {
    const TradeSecret secret = AddSecret(*db_, clock_, "Predictive targeting");
    EXPECT_FALSE(secret.id.empty());
    EXPECT_EQ(secret.revision, 1);
    EXPECT_EQ(TitleOf(secret), "Predictive targeting");
}

TEST_P(EditTest, KeepsNothingWithoutCommit) {
    TradeSecret secret;
    {
        Edit edit(*db_, clock_, "associate", "add TS-001");
        secret.matter = kSampleMatter;
        secret.number = edit.NextNumber("trade_secret");
        edit.Save(secret);
    }
    EXPECT_FALSE(Find<TradeSecret>(*db_, secret.id.text()));
    EXPECT_EQ(RecentChanges(*db_, 0, 10).size(), 1U);
}

TEST_P(EditTest, CountsRevisionsWithEachSave) {
    TradeSecret secret = AddSecret(*db_, clock_, "Targeting");
    Rename(*db_, clock_, secret, "Predictive targeting");
    EXPECT_EQ(secret.revision, 2);
    EXPECT_EQ(Find<TradeSecret>(*db_, secret.id.text())->revision, 2);
}

TEST_P(EditTest, RefusesToOverwriteANewerRevision) {
    TradeSecret mine = AddSecret(*db_, clock_, "Targeting");
    TradeSecret theirs = mine;
    Rename(*db_, clock_, theirs, "Theirs");

    EXPECT_ERROR(ErrorKind::kConflict, Rename(*db_, clock_, mine, "Mine"));
    EXPECT_EQ(TitleOf(mine), "Theirs");
}

TEST_P(EditTest, AddsNoLineForASaveThatChangesNothing) {
    TradeSecret secret = AddSecret(*db_, clock_, "Targeting");
    const std::string stamp = DataStamp(*db_);
    Rename(*db_, clock_, secret, "Targeting");
    EXPECT_EQ(secret.revision, 1);
    EXPECT_EQ(DataStamp(*db_), stamp);
}

TEST_P(EditTest, RefusesANumberThatIsTaken) {
    AddSecret(*db_, clock_, "First");
    Edit edit(*db_, clock_, "associate", "add TS-001 again");
    TradeSecret second;
    second.matter = kSampleMatter;
    second.number = 1;
    EXPECT_ERROR(ErrorKind::kConflict, edit.Save(second));
}

TEST_P(EditTest, RefusesASecondSettingOfTheSameName) {
    Edit edit(*db_, clock_, "associate", "choose standards");
    Setting first;
    first.name = "chosen_standards";
    edit.Save(first);
    Setting second;
    second.name = "chosen_standards";
    EXPECT_ERROR(ErrorKind::kConflict, edit.Save(second));
}

TEST_P(EditTest, NeverGivesANumberTwice) {
    AddSecret(*db_, clock_, "First");
    AddSecret(*db_, clock_, "Second");
    Undo(*db_, clock_, "associate");
    EXPECT_EQ(AddSecret(*db_, clock_, "Third").number, 3);
}

TEST_P(EditTest, CountsOnFromANumberThatWasGivenByHand) {
    Edit edit(*db_, clock_, "associate", "add TS-009");
    TradeSecret ninth;
    ninth.matter = kSampleMatter;
    ninth.number = 9;
    edit.Save(ninth);
    EXPECT_EQ(edit.NextNumber("trade_secret"), 10);
}

TEST_P(EditTest, CountsEachSeriesByItself) {
    Edit edit(*db_, clock_, "associate", "take numbers");
    EXPECT_EQ(edit.NextNumber("trade_secret"), 1);
    EXPECT_EQ(edit.NextNumber("deadline"), 1);
    EXPECT_EQ(edit.NextNumber("trade_secret"), 2);
}

TEST_P(EditTest, SavesInAnyOrderWithinOneAct) {
    Edit edit(*db_, clock_, "associate", "add a secret with its text");
    Version version;
    version.secret = TradeSecretId("later");
    version.number = 1;
    edit.Save(version);
    TradeSecret secret;
    secret.id = version.secret;
    secret.matter = kSampleMatter;
    secret.number = 1;
    edit.Save(secret);
    edit.Commit();
    EXPECT_TRUE(Find<Version>(*db_, version.id.text()));
}

TEST_P(EditTest, RefusesAReferenceToNothing) {
    {
        Edit edit(*db_, clock_, "associate", "add a text to nothing");
        Version version;
        version.secret = TradeSecretId("nowhere");
        version.number = 1;
        edit.Save(version);
        EXPECT_ERROR(ErrorKind::kConflict, edit.Commit());
    }
    EXPECT_TRUE(All<Version>(*db_).empty());
    EXPECT_FALSE(FirstBrokenChange(*db_));
}

TEST_P(EditTest, RefusesBytesThatAreNoText) {
    EXPECT_ERROR(ErrorKind::kUsage, AddSecret(*db_, clock_, "half a character \xC3"));
    EXPECT_ERROR(ErrorKind::kUsage, AddSecret(*db_, clock_, std::string("a\0b", 3)));
}

TEST_P(EditTest, SaysSoWhenTheEntryIsGone) {
    TradeSecret secret = AddSecret(*db_, clock_, "Targeting");
    Undo(*db_, clock_, "associate");
    EXPECT_ERROR(ErrorKind::kConflict, Rename(*db_, clock_, secret, "Mine"));
}

TEST_P(EditTest, RemovesARecordWhichUndoBringsBack) {
    const TradeSecret secret = AddSecret(*db_, clock_, "Targeting");
    Edit edit(*db_, clock_, "associate", "remove it");
    edit.Remove(secret);
    edit.Commit();
    EXPECT_FALSE(Find<TradeSecret>(*db_, secret.id.text()));
    EXPECT_TRUE(UnloggedRecords(*db_).empty());

    Undo(*db_, clock_, "associate");
    EXPECT_EQ(TitleOf(secret), "Targeting");
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
}

TEST_P(EditTest, RemovesNothingThatWasChangedSince) {
    const TradeSecret mine = AddSecret(*db_, clock_, "Targeting");
    TradeSecret theirs = mine;
    Rename(*db_, clock_, theirs, "Theirs");

    Edit edit(*db_, clock_, "associate", "remove it");
    EXPECT_ERROR(ErrorKind::kConflict, edit.Remove(mine));
    EXPECT_EQ(TitleOf(theirs), "Theirs");
}

PARTICULARS_ALL_BACKENDS(EditTest);

}  // namespace
}  // namespace particulars
