#include "model/jobs/decide_conflict.h"

#include <gtest/gtest.h>

#include "model/store/case_file.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"

namespace particulars {
namespace {

class DecideConflictTest : public testing::Test {
protected:
    void SetUp() override {
        SaveMatter(*db_, clock_);
        mine_ = AddSecret(*db_, clock_, "Targeting");
        TradeSecret theirs = mine_;
        theirs.title = "Hers";
        theirs.note = "hers alone";
        Save(theirs, "anna");
        mine_.title = "His";
        mine_.holder = "his alone";
    }

    void Save(TradeSecret& secret, const std::string& user) {
        Edit edit(*db_, clock_, user, "edit TS-001");
        edit.Save(secret);
        edit.Commit();
    }

    EditConflict Refused() {
        try {
            TradeSecret attempt = mine_;
            Save(attempt, "ben");
        } catch (const ConflictError& refusal) {
            return refusal.conflict();
        }
        ADD_FAILURE() << "nothing was refused";
        return {};
    }

    TradeSecret DecidedAndSaved(bool take_mine) {
        auto decided =
            std::get<TradeSecret>(Decide(*db_, AnyRecord(mine_), Refused(), {take_mine}).held());
        Save(decided, "ben");
        return Find<TradeSecret>(*db_, mine_.id.text()).value();
    }

    std::unique_ptr<Database> db_ = CreateScratchCase();
    FixedClock clock_{"2016-06-23"};
    TradeSecret mine_;
};

TEST_F(DecideConflictTest, KeepsMineBesideWhatOnlyTheyChanged) {
    const TradeSecret saved = DecidedAndSaved(true);
    EXPECT_EQ(saved.title, "His");
    EXPECT_EQ(saved.note, "hers alone");
    EXPECT_EQ(saved.holder, "his alone");
}

TEST_F(DecideConflictTest, TakesTheirsBesideWhatOnlyIChanged) {
    const TradeSecret saved = DecidedAndSaved(false);
    EXPECT_EQ(saved.title, "Hers");
    EXPECT_EQ(saved.note, "hers alone");
    EXPECT_EQ(saved.holder, "his alone");
}

TEST_F(DecideConflictTest, AsksAgainIfAThirdSavedMeanwhile) {
    auto decided = std::get<TradeSecret>(Decide(*db_, AnyRecord(mine_), Refused(), {true}).held());
    TradeSecret third = Find<TradeSecret>(*db_, mine_.id.text()).value();
    third.title = "A third's";
    Save(third, "clara");
    EXPECT_THROW(Save(decided, "ben"), ConflictError);
}

TEST_F(DecideConflictTest, FindsTheRecordItIsAbout) {
    const std::vector<AnyRecord> records = {Version(), mine_};
    EXPECT_EQ(PlaceOf(Refused(), records), 1);
    EXPECT_EQ(PlaceOf(Refused(), {Version()}), -1);
}

TEST_F(DecideConflictTest, SaysSoIfTheEntryIsGone) {
    const EditConflict conflict = Refused();
    mine_.id = TradeSecretId("no such");
    EXPECT_ERROR(ErrorKind::kNotFound, Decide(*db_, AnyRecord(mine_), conflict, {true}));
}

}  // namespace
}  // namespace particulars
