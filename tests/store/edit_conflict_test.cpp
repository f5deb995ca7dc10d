// Two people change one entry, on both databases.

#include "model/core/edit_conflict.h"

#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class EditConflictTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        SaveMatter(*db_, clock_);
        mine_ = AddSecret(*db_, clock_, "Targeting");
        theirs_ = mine_;
    }

    /// Saves `secret` as `user`, and tells what was brought together.
    std::vector<EditMerge> Save(TradeSecret& secret, const std::string& user) {
        Edit edit(*db_, clock_, user, "edit TS-001");
        edit.Save(secret);
        edit.Commit();
        return edit.merges();
    }

    TradeSecret Now() { return Find<TradeSecret>(*db_, mine_.id.text()).value(); }

    TradeSecret mine_;
    TradeSecret theirs_;
};

TEST_P(EditConflictTest, KeepsBothChangesOfDifferentFields) {
    theirs_.holder = "LivePerson";
    Save(theirs_, "anna");
    mine_.title = "Scoring";
    const std::vector<EditMerge> merges = Save(mine_, "ben");
    ASSERT_EQ(merges.size(), 1U);
    EXPECT_EQ(merges[0].who, "anna");
    EXPECT_EQ(merges[0].mine, std::vector<std::string>{"title"});
    EXPECT_EQ(merges[0].theirs, std::vector<std::string>{"holder"});
    EXPECT_EQ(Now().title, "Scoring");
    EXPECT_EQ(Now().holder, "LivePerson");
    EXPECT_EQ(mine_.holder, "LivePerson");
    EXPECT_EQ(mine_.revision, 3);
    EXPECT_EQ(FirstBrokenChange(*db_), std::nullopt);
}

TEST_P(EditConflictTest, RefusesTheSameFieldWithAllThreeValues) {
    theirs_.title = "Hers";
    Save(theirs_, "anna");
    mine_.title = "His";
    try {
        Save(mine_, "ben");
        FAIL() << "nothing was refused";
    } catch (const ConflictError& refusal) {
        EXPECT_EQ(refusal.conflict().who, "anna");
        ASSERT_EQ(refusal.conflict().groups.size(), 1U);
        const FieldVersions& field = refusal.conflict().groups[0][0];
        EXPECT_EQ(field.field, "title");
        EXPECT_EQ(field.base, "Targeting");
        EXPECT_EQ(field.mine, "His");
        EXPECT_EQ(field.theirs, "Hers");
    }
    EXPECT_EQ(Now().title, "Hers");
}

TEST_P(EditConflictTest, FindsTheCommonGroundSeveralRevisionsBack) {
    for (const char* title : {"one", "two", "Targeting"}) {
        theirs_.title = title;
        Save(theirs_, "anna");
    }
    theirs_.note = "hers";
    Save(theirs_, "anna");
    mine_.holder = "LivePerson";
    EXPECT_EQ(Save(mine_, "ben").size(), 1U);
    EXPECT_EQ(Now().note, "hers");
    EXPECT_EQ(Now().holder, "LivePerson");
}

TEST_P(EditConflictTest, AddsNoLineWhereBothMadeTheSameChange) {
    theirs_.title = "Scoring";
    Save(theirs_, "anna");
    const std::int64_t before = LastSequence(*db_);
    mine_.title = "Scoring";
    Save(mine_, "ben");
    EXPECT_EQ(LastSequence(*db_), before);
    EXPECT_EQ(mine_.revision, theirs_.revision);
}

TEST_P(EditConflictTest, RefusesTwoChangesThatBreakARuleTogether) {
    theirs_.parent = TradeSecretId();
    theirs_.status = SecretStatus::kWithdrawn;
    theirs_.ended_on = Date(2016, 7, 1);
    theirs_.ended_reason = "withdrawn by letter";
    Save(theirs_, "anna");
    mine_.asserted_on = Date(2016, 8, 1);  // After it ended.
    EXPECT_ERROR(ErrorKind::kConflict, Save(mine_, "ben"));
    EXPECT_EQ(Now().asserted_on, std::nullopt);
}

TEST_P(EditConflictTest, SavesNothingOfAnActOfWhichOnePartIsRefused) {
    TradeSecret other = AddSecret(*db_, clock_, "Other");
    theirs_.title = "Hers";
    Save(theirs_, "anna");
    mine_.title = "His";
    other.title = "Also his";
    {
        Edit edit(*db_, clock_, "ben", "rename two");
        edit.Save(other);
        EXPECT_ERROR(ErrorKind::kConflict, edit.Save(mine_));
    }
    EXPECT_EQ(Find<TradeSecret>(*db_, other.id.text())->title, "Other");
}

PARTICULARS_ALL_BACKENDS(EditConflictTest);

}  // namespace
}  // namespace particulars
