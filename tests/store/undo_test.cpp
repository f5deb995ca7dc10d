#include <nlohmann/json.hpp>

#include "model/matter/distribution.h"
#include "model/store/change_log.h"
#include "model/store/records.h"
#include "model/store/setting.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class UndoTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        SaveMatter(*db_, clock_);
    }

    std::string UndoOne() { return Undo(*db_, clock_, "associate"); }
    std::string RedoOne() { return Redo(*db_, clock_, "associate"); }

    TradeSecret Reread(const TradeSecret& secret) {
        return Find<TradeSecret>(*db_, secret.id.text()).value();
    }
};

TEST_P(UndoTest, HasNothingToTakeBackInANewCase) {
    EXPECT_EQ(UndoLabel(*db_, "associate"), std::nullopt);
    EXPECT_ERROR(ErrorKind::kNotFound, UndoOne());
    EXPECT_EQ(All<Matter>(*db_).size(), 1U);
}

TEST_P(UndoTest, HasNothingToBringAgainBeforeAnUndo) {
    AddSecret(*db_, clock_, "Targeting");
    EXPECT_EQ(RedoLabel(*db_, "associate"), std::nullopt);
    EXPECT_ERROR(ErrorKind::kNotFound, RedoOne());
}

TEST_P(UndoTest, TakesAChangeBack) {
    TradeSecret secret = AddSecret(*db_, clock_, "Targeting");
    Rename(*db_, clock_, secret, "Scoring");
    EXPECT_EQ(UndoLabel(*db_, "associate"), "rename to Scoring");
    EXPECT_EQ(UndoOne(), "undo: rename to Scoring");
    EXPECT_EQ(Reread(secret).title, "Targeting");
    EXPECT_EQ(UndoLabel(*db_, "associate"), "add Targeting");
}

TEST_P(UndoTest, RemovesWhatWasAdded) {
    const TradeSecret secret = AddSecret(*db_, clock_, "Targeting");
    UndoOne();
    EXPECT_FALSE(Find<TradeSecret>(*db_, secret.id.text()));
}

TEST_P(UndoTest, BringsTheSameEntryAgain) {
    const TradeSecret secret = AddSecret(*db_, clock_, "Targeting");
    UndoOne();
    EXPECT_EQ(RedoLabel(*db_, "associate"), "add Targeting");
    EXPECT_EQ(RedoOne(), "redo: add Targeting");
    EXPECT_EQ(Reread(secret).number, secret.number);
    EXPECT_EQ(Reread(secret).title, "Targeting");
    EXPECT_EQ(RedoLabel(*db_, "associate"), std::nullopt);
}

TEST_P(UndoTest, GoesBackAndForthThroughSeveralActs) {
    TradeSecret secret = AddSecret(*db_, clock_, "one");
    Rename(*db_, clock_, secret, "two");
    Rename(*db_, clock_, secret, "three");
    UndoOne();
    UndoOne();
    EXPECT_EQ(Reread(secret).title, "one");
    RedoOne();
    EXPECT_EQ(Reread(secret).title, "two");
    UndoOne();
    EXPECT_EQ(Reread(secret).title, "one");
    RedoOne();
    RedoOne();
    EXPECT_EQ(Reread(secret).title, "three");
    EXPECT_EQ(UndoLabel(*db_, "associate"), "rename to three");
}

TEST_P(UndoTest, GoesAllTheWayBackAndForthAgain) {
    TradeSecret secret = AddSecret(*db_, clock_, "one");
    Rename(*db_, clock_, secret, "two");
    for (int round = 0; round < 3; ++round) {
        UndoOne();
        UndoOne();
        EXPECT_FALSE(Find<TradeSecret>(*db_, secret.id.text()));
        RedoOne();
        RedoOne();
        EXPECT_EQ(Reread(secret).title, "two");
    }
    EXPECT_EQ(FirstBrokenChange(*db_), std::nullopt);
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
}

TEST_P(UndoTest, ForgetsWhatWasUndoneOnceSomethingNewIsDone) {
    TradeSecret secret = AddSecret(*db_, clock_, "one");
    Rename(*db_, clock_, secret, "two");
    UndoOne();
    secret = Reread(secret);
    Rename(*db_, clock_, secret, "other");
    EXPECT_EQ(RedoLabel(*db_, "associate"), std::nullopt);
    EXPECT_EQ(UndoLabel(*db_, "associate"), "rename to other");
    UndoOne();
    EXPECT_EQ(UndoLabel(*db_, "associate"), "add one");
}

TEST_P(UndoTest, TakesAllRowsOfAnActBackTogether) {
    Edit edit(*db_, clock_, "associate", "add a secret with its text");
    TradeSecret secret;
    secret.matter = kSampleMatter;
    secret.number = 1;
    edit.Save(secret);
    Version version;
    version.secret = secret.id;
    version.number = 1;
    edit.Save(version);
    secret.title = "Renamed in the same act";
    edit.Save(secret);
    edit.Commit();

    UndoOne();
    EXPECT_TRUE(All<TradeSecret>(*db_).empty());
    EXPECT_TRUE(All<Version>(*db_).empty());
    RedoOne();
    EXPECT_EQ(Reread(secret).title, "Renamed in the same act");
    EXPECT_EQ(All<Version>(*db_).size(), 1U);
}

TEST_P(UndoTest, LetsNoOldCopyOverwriteWhatWasUndone) {
    TradeSecret secret = AddSecret(*db_, clock_, "one");
    Rename(*db_, clock_, secret, "two");
    TradeSecret old_copy = secret;
    UndoOne();
    EXPECT_ERROR(ErrorKind::kConflict, Rename(*db_, clock_, old_copy, "three"));
}

TEST_P(UndoTest, LetsNoCopyFromBeforeARemovalOverwrite) {
    TradeSecret secret = AddSecret(*db_, clock_, "one");
    Rename(*db_, clock_, secret, "two");
    TradeSecret old_copy = secret;
    UndoOne();
    UndoOne();
    RedoOne();
    EXPECT_ERROR(ErrorKind::kConflict, Rename(*db_, clock_, old_copy, "three"));
}

TEST_P(UndoTest, RefusesWhereTheEntryHasChangedSince) {
    TradeSecret secret = AddSecret(*db_, clock_, "one");
    Rename(*db_, clock_, secret, "two");
    BehindTheBack("UPDATE trade_secret SET title = 'behind the back'");
    const std::string stamp = DataStamp(*db_);
    EXPECT_ERROR(ErrorKind::kConflict, UndoOne());
    EXPECT_EQ(Reread(secret).title, "behind the back");
    EXPECT_EQ(DataStamp(*db_), stamp);
}

TEST_P(UndoTest, WorksWithALogFromBeforeAColumnWasAdded) {
    TradeSecret secret = AddSecret(*db_, clock_, "one");
    Rename(*db_, clock_, secret, "two");
    BehindTheBack(
        "UPDATE change SET before_row = replace(before_row, '\"note\":\"\",', ''), "
        "after_row = replace(after_row, '\"note\":\"\",', '')");
    UndoOne();
    EXPECT_EQ(Reread(secret).title, "one");
}

TEST_P(UndoTest, LogsTheRevisionThatTheRowThenHas) {
    TradeSecret secret = AddSecret(*db_, clock_, "one");
    Rename(*db_, clock_, secret, "two");
    UndoOne();
    const std::string after = RecentChanges(*db_, 0, 1).front().after;
    EXPECT_EQ(nlohmann::json::parse(after).at("revision"), 3);
    EXPECT_EQ(Reread(secret).revision, 3);
}

TEST_P(UndoTest, NamesTheUserWhoTookItBack) {
    AddSecret(*db_, clock_, "one");
    UndoOne();
    EXPECT_EQ(RecentChanges(*db_, 0, 1).front().user, "associate");
    EXPECT_EQ(RecentChanges(*db_, 0, 1).front().label, "undo: add one");
}

TEST_P(UndoTest, LeavesToEachUserWhatThatUserDid) {
    AddSecret(*db_, clock_, "one");
    EXPECT_EQ(UndoLabel(*db_, "partner"), std::nullopt);
    EXPECT_ERROR(ErrorKind::kNotFound, Undo(*db_, clock_, "partner"));
    UndoOne();
    EXPECT_EQ(RedoLabel(*db_, "partner"), std::nullopt);
    EXPECT_EQ(RedoLabel(*db_, "associate"), "add one");
}

TEST_P(UndoTest, TakesNoViewBack) {
    const TradeSecret secret = AddSecret(*db_, clock_, "one");
    Distribution view;
    view.matter = kSampleMatter;
    view.what = Designation(secret);
    Edit edit(*db_, clock_, "associate", "view TS-001");
    edit.Save(view);
    edit.Commit();
    EXPECT_EQ(UndoLabel(*db_, "associate"), "add one");
}

PARTICULARS_ALL_BACKENDS(UndoTest);

}  // namespace
}  // namespace particulars
