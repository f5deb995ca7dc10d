#include "model/store/database.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"

namespace particulars {
namespace {

class SnapshotTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        SaveMatter(*db_, clock_);
        secret_ = AddSecret(*db_, clock_, "Targeting");
    }

    std::string Title(Database& db) { return Find<TradeSecret>(db, secret_.id.text())->title; }

    TradeSecret secret_;
};

TEST_P(SnapshotTest, EndsWithItsScope) {
    {
        const Snapshot snapshot(*db_);
        EXPECT_EQ(Title(*db_), "Targeting");
    }
    Rename(*db_, clock_, secret_, "Scoring");
    EXPECT_EQ(Title(*db_), "Scoring");
}

TEST_P(SnapshotTest, LeavesATransactionAsItIs) {
    Edit edit(*db_, clock_, "associate", "rename");
    secret_.title = "Scoring";
    edit.Save(secret_);
    {
        const Snapshot snapshot(*db_);
        EXPECT_EQ(Title(*db_), "Scoring");
    }
    edit.Commit();
    EXPECT_EQ(Title(*db_), "Scoring");
}

TEST_P(SnapshotTest, SeesOneMomentWhileOthersSave) {
    if (!server_)
        GTEST_SKIP() << "a case in memory has one connection only";
    const auto reader = db_->Connect();
    const Snapshot snapshot(*reader);
    EXPECT_EQ(Title(*reader), "Targeting");
    Rename(*db_, clock_, secret_, "Scoring");
    EXPECT_EQ(Title(*reader), "Targeting");
    EXPECT_EQ(Title(*db_), "Scoring");
}

PARTICULARS_ALL_BACKENDS(SnapshotTest);

}  // namespace
}  // namespace particulars
