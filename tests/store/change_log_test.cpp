#include "model/store/change_log.h"

#include <nlohmann/json.hpp>

#include "model/store/records.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class ChangeLogTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        SaveMatter(*db_, clock_);
        secret_ = AddSecret(*db_, clock_, "Targeting");
        Rename(*db_, clock_, secret_, "Predictive targeting");
        Rename(*db_, clock_, secret_, "Scoring");
    }

    TradeSecret secret_;
};

TEST_P(ChangeLogTest, TellsWhoDidWhatWhenAndHow) {
    const Change last = RecentChanges(*db_, 0, 1).front();
    EXPECT_EQ(last.sequence, 4);
    EXPECT_EQ(last.label, "rename to Scoring");
    EXPECT_EQ(last.user, "associate");
    EXPECT_EQ(last.at, "2016-06-23T12:00:00.000Z");
    EXPECT_EQ(last.table, "trade_secret");
    EXPECT_EQ(last.record, secret_.id.text());
    EXPECT_EQ(nlohmann::json::parse(last.before).at("title"), "Predictive targeting");
    EXPECT_EQ(nlohmann::json::parse(last.after).at("title"), "Scoring");
}

TEST_P(ChangeLogTest, PagesBackwards) {
    const std::vector<Change> page = RecentChanges(*db_, 4, 2);
    ASSERT_EQ(page.size(), 2U);
    EXPECT_EQ(page[0].sequence, 3);
    EXPECT_EQ(page[1].sequence, 2);
}

TEST_P(ChangeLogTest, TellsTheHistoryOfOneRecord) {
    const std::vector<Change> history = HistoryOf(*db_, secret_.id.text());
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history.back().before, "");
    EXPECT_EQ(history.back().label, "add Targeting");
}

TEST_P(ChangeLogTest, KeepsTheReason) {
    Edit edit(*db_, clock_, "partner", "withdraw TS-001", "narrowed after the letter of 26 April");
    secret_.status = SecretStatus::kWithdrawn;
    edit.Save(secret_);
    edit.Commit();
    EXPECT_EQ(RecentChanges(*db_, 0, 1).front().reason, "narrowed after the letter of 26 April");
}

TEST_P(ChangeLogTest, IsWholeAfterOrdinaryWork) {
    Undo(*db_, clock_, "associate");
    EXPECT_EQ(FirstBrokenChange(*db_), std::nullopt);
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
}

TEST_P(ChangeLogTest, StampsEachStateDifferently) {
    const std::string before = DataStamp(*db_);
    EXPECT_EQ(before.size(), 64U);
    Rename(*db_, clock_, secret_, "Another");
    EXPECT_NE(DataStamp(*db_), before);
}

TEST_P(ChangeLogTest, RefusesToBeEdited) {
    EXPECT_THROW(db_->Execute("UPDATE change SET label = 'x' WHERE sequence = 2", {}), Error);
    EXPECT_THROW(db_->Execute("DELETE FROM change WHERE sequence = 2", {}), Error);
    EXPECT_EQ(FirstBrokenChange(*db_), std::nullopt);
}

TEST_P(ChangeLogTest, NamesARowWhoseContentWasForged) {
    BehindTheBack(
        "UPDATE change SET after_row = replace(after_row, 'Targeting', 'Tergeting') "
        "WHERE sequence = 2");
    EXPECT_EQ(FirstBrokenChange(*db_), 2);
}

TEST_P(ChangeLogTest, NamesARowWhoseAuthorWasForged) {
    BehindTheBack("UPDATE change SET actor = 'somebody else' WHERE sequence = 3");
    EXPECT_EQ(FirstBrokenChange(*db_), 3);
}

TEST_P(ChangeLogTest, NamesARowThatWasTakenOut) {
    BehindTheBack("DELETE FROM change WHERE sequence = 3");
    EXPECT_EQ(FirstBrokenChange(*db_), 3);
}

TEST_P(ChangeLogTest, MissesRowsCutOffTheEnd) {
    BehindTheBack("DELETE FROM change WHERE sequence = 4");
    EXPECT_EQ(FirstBrokenChange(*db_), 4);
}

TEST_P(ChangeLogTest, FindsARecordChangedBehindItsBack) {
    BehindTheBack("UPDATE trade_secret SET title = 'Forged'");
    ASSERT_EQ(UnloggedRecords(*db_).size(), 1U);
    EXPECT_EQ(UnloggedRecords(*db_)[0],
              "The trade_secret " + secret_.id.text() + " is not as the change log left it.");
}

TEST_P(ChangeLogTest, FindsARecordRemovedBehindItsBack) {
    BehindTheBack("DELETE FROM trade_secret");
    EXPECT_EQ(UnloggedRecords(*db_).size(), 1U);
}

TEST_P(ChangeLogTest, FindsARecordAddedBehindItsBack) {
    BehindTheBack(
        server_ ? "INSERT INTO setting (id, name, value, revision, matter) "
                  "VALUES ('s', 'n', 'v', 1, 'matter-1')"
                : "INSERT INTO setting (id, name, value, revision) VALUES ('s', 'n', 'v', 1)");
    ASSERT_EQ(UnloggedRecords(*db_).size(), 1U);
    EXPECT_EQ(UnloggedRecords(*db_)[0],
              "The table setting holds entries that the change log does not know.");
}

PARTICULARS_ALL_BACKENDS(ChangeLogTest);

}  // namespace
}  // namespace particulars
