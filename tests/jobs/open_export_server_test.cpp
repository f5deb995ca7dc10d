// The open export of a case on a team server, and back onto one.

#include "model/archive/zip_reader.h"
#include "model/jobs/make_sample.h"
#include "model/jobs/open_export.h"
#include "model/jobs/restore_export.h"
#include "model/jobs/verify_case.h"
#include "model/store/case_file.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/server_case.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class OpenExportServerTest : public testing::Test {
protected:
    void SetUp() override {
        server_.SignTheLog(true);
        file_ = CreateScratchCase();
        MakeSample(*file_, clock_, "founder", SampleSpan::kToOpinion);
        Export(*file_, "file.zip");
        there_ = server_.Connect("founder");
    }

    void Export(Database& db, const std::string& name) {
        NoProgress progress;
        ExportCase(db, clock_, {folder_ / name, "0.2.0", false, {}}, progress);
    }

    RestoredCase Restore(Database& to, const std::string& name) {
        NoProgress progress;
        return RestoreExport(to, clock_, "founder", {folder_ / name, {}}, progress);
    }

    TestDatabase server_;  // Above its connections: it must go last.
    TemporaryFolder folder_;
    FixedClock clock_{"2016-06-23"};
    std::unique_ptr<Database> file_;
    std::unique_ptr<Database> there_;
};

TEST_F(OpenExportServerTest, BringsAFileToTheServerWithItsHistory) {
    const RestoredCase restored = Restore(*there_, "file.zip");
    EXPECT_EQ(restored.stamp, DataStamp(*file_));
    EXPECT_EQ(LastSequence(*there_), LastSequence(*file_) + 1);
    EXPECT_EQ(RecentChanges(*there_, 0, 1).front().label, "bring the case to the server");
    EXPECT_EQ(VerifyCase(*there_).findings, std::vector<std::string>());
    EXPECT_EQ(there_->membership()->role, Role::kAdministrator);
}

TEST_F(OpenExportServerTest, BringsTheServersCaseToAFile) {
    Restore(*there_, "file.zip");
    Export(*there_, "server.zip");
    const auto back = CreateScratchCase();
    Restore(*back, "server.zip");
    EXPECT_EQ(DataStamp(*back), DataStamp(*there_));
    Export(*back, "back.zip");
    EXPECT_EQ(ReadBytes(folder_ / "back.zip"), ReadBytes(folder_ / "server.zip"));
}

TEST_F(OpenExportServerTest, RefusesACaseThatTheServerHas) {
    Restore(*there_, "file.zip");
    const auto again = server_.Connect("founder");
    EXPECT_ERROR(ErrorKind::kConflict, Restore(*again, "file.zip"));
}

}  // namespace
}  // namespace particulars
