#include "model/store/case_file.h"
#include "model/store/database.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"
#include "tests/support/temporary_folder.h"

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

PARTICULARS_ALL_BACKENDS(SnapshotTest);

/// Only a server lets somebody else save while one reads.
class ServerSnapshotTest : public SnapshotTest {};

TEST_P(ServerSnapshotTest, SeesOneMomentWhileOthersSave) {
    const auto reader = db_->Connect();
    const Snapshot snapshot(*reader);
    EXPECT_EQ(Title(*reader), "Targeting");
    Rename(*db_, clock_, secret_, "Scoring");
    EXPECT_EQ(Title(*reader), "Targeting");
    EXPECT_EQ(Title(*db_), "Scoring");
}

INSTANTIATE_TEST_SUITE_P(, ServerSnapshotTest, testing::Values("postgres"),
                         [](const auto& backend) { return std::string(backend.param); });

/// A case file with one who writes and one who has opened it for reading only.
class FileSnapshotTest : public testing::Test {
protected:
    FileSnapshotTest() {
        SaveMatter(*writer_, clock_);
        secret_ = AddSecret(*writer_, clock_, "Targeting");
        reader_ = OpenCaseFile(path_, kPassword, true);
    }

    static std::string TitleIn(Database& db, const TradeSecret& secret) {
        return Find<TradeSecret>(db, secret.id.text())->title;
    }

    static constexpr const char* kPassword = "correct horse battery staple";

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    std::unique_ptr<Database> writer_ = CreateCaseFile(path_, kPassword);
    std::unique_ptr<Database> reader_;
    FixedClock clock_{"2016-06-23"};
    TradeSecret secret_;
};

TEST_F(FileSnapshotTest, SeesNothingOfWhatIsBeingSaved) {
    Edit edit(*writer_, clock_, "associate", "rename");
    {
        const Snapshot snapshot(*reader_);
        EXPECT_EQ(TitleIn(*reader_, secret_), "Targeting");
        secret_.title = "Scoring";
        edit.Save(secret_);
        EXPECT_EQ(TitleIn(*reader_, secret_), "Targeting");
    }
    edit.Commit();
    EXPECT_EQ(TitleIn(*reader_, secret_), "Scoring");
}

}  // namespace
}  // namespace particulars
