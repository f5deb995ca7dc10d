#include "model/store/case_backup.h"

#include "model/store/case_file.h"
#include "model/store/change_log.h"
#include "model/store/records.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/full_disk.h"
#include "tests/support/other_program.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class CaseBackupTest : public testing::Test {
protected:
    void SetUp() override {
        db_ = CreateCaseFile(path_, "old password");
        SaveMatter(*db_, clock_);
        AddSecret(*db_, clock_, "Targeting");
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    std::string backup_ = folder_ / "backup.particulars";
    FixedClock clock_{"2016-06-23"};
    std::unique_ptr<Database> db_;
};

TEST_F(CaseBackupTest, OpensWithTheSamePasswordAndHoldsTheSame) {
    BackupCaseFile(*db_, backup_);
    const auto copy = OpenCaseFile(backup_, "old password");
    EXPECT_EQ(DataStamp(*copy), DataStamp(*db_));
    EXPECT_EQ(All<TradeSecret>(*copy)[0].title, "Targeting");
}

TEST_F(CaseBackupTest, LeavesTheBackupAndNothingElse) {
    BackupCaseFile(*db_, backup_);
    db_.reset();
    EXPECT_EQ(folder_.Names(),
              (std::vector<std::string>{"backup.particulars", "case.particulars"}));
}

TEST_F(CaseBackupTest, LetsWorkGoOnAfterwards) {
    BackupCaseFile(*db_, backup_);
    AddSecret(*db_, clock_, "Scoring");
    EXPECT_EQ(All<TradeSecret>(*db_->Connect()).size(), 2U);
    EXPECT_EQ(All<TradeSecret>(*OpenCaseFile(backup_, "old password")).size(), 1U);
}

TEST_F(CaseBackupTest, WorksOnACaseOpenForReading) {
    db_ = OpenCaseFile(path_, "old password", true);
    BackupCaseFile(*db_, backup_);
    EXPECT_EQ(ReadBytes(backup_), ReadBytes(path_));
}

TEST_F(CaseBackupTest, NeverGoesOverAnotherFile) {
    WriteBytes(backup_, "something else");
    EXPECT_ERROR(ErrorKind::kConflict, BackupCaseFile(*db_, backup_));
    EXPECT_EQ(ReadBytes(backup_), "something else");
}

TEST_F(CaseBackupTest, IsNotMadeOfADamagedCase) {
    FlipByte(path_, std::filesystem::file_size(path_) - 2000);
    EXPECT_ERROR(ErrorKind::kCorrupt, BackupCaseFile(*db_, backup_));
    db_.reset();
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

TEST_F(CaseBackupTest, LeavesNothingOnAFullDisk) {
    const FullDisk disk(20000);
    EXPECT_ERROR(ErrorKind::kUnavailable, BackupCaseFile(*db_, backup_));
    db_.reset();
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

TEST_F(CaseBackupTest, LetsOthersWriteMeanwhile) {
    db_.reset();
    OtherProgram other([this](OtherProgram& program) {
        const auto db = OpenCaseFile(path_, "old password");
        SystemClock clock;
        for (int i = 0; i < 40; ++i) {
            AddSecret(*db, clock, "Scoring " + std::string(5000, 'x'));
            if (i == 0)
                program.Report("at work");
        }
        program.Report("saved all");
    });
    ASSERT_EQ(other.Hear(), "at work");
    const auto reading = OpenCaseFile(path_, "old password", true);
    for (int i = 0; i < 3; ++i)
        BackupCaseFile(*reading, backup_ + std::to_string(i));
    EXPECT_EQ(other.Hear(), "saved all");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(UnloggedRecords(*OpenCaseFile(backup_ + std::to_string(i), "old password", true)),
                  std::vector<std::string>());
}

TEST_F(CaseBackupTest, NeedsAFile) {
    EXPECT_ERROR(ErrorKind::kUnavailable, BackupCaseFile(*CreateScratchCase(), backup_));
}

TEST_F(CaseBackupTest, ChangesThePassword) {
    const std::string stamp = DataStamp(*db_);
    db_.reset();
    ChangePassword(path_, "old password", "new password");
    EXPECT_ERROR(ErrorKind::kWrongPassword, OpenCaseFile(path_, "old password"));
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
    const auto changed = OpenCaseFile(path_, "new password");
    EXPECT_EQ(DataStamp(*changed), stamp);
    AddSecret(*changed, clock_, "Scoring");
    EXPECT_EQ(VerifyCaseFile(*changed), std::vector<std::string>());
}

TEST_F(CaseBackupTest, ChangesThePasswordOnlyForWhoKnowsTheOldOne) {
    db_.reset();
    EXPECT_ERROR(ErrorKind::kWrongPassword, ChangePassword(path_, "guess", "new password"));
    EXPECT_ERROR(ErrorKind::kUsage, ChangePassword(path_, "old password", ""));
    EXPECT_NO_THROW(OpenCaseFile(path_, "old password"));
}

TEST_F(CaseBackupTest, KeepsTheOldPasswordWhereTheDiskIsFull) {
    db_.reset();
    {
        const FullDisk disk(20000);
        EXPECT_ERROR(ErrorKind::kUnavailable,
                     ChangePassword(path_, "old password", "new password"));
    }
    EXPECT_NO_THROW(OpenCaseFile(path_, "old password"));
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

}  // namespace
}  // namespace particulars
