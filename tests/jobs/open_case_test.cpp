#include "model/jobs/open_case.h"

#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>

#include <gtest/gtest.h>

#include "model/store/case_file.h"
#include "model/store/case_lock.h"
#include "model/store/change_log.h"
#include "model/store/records.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/other_program.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/unprivileged.h"

namespace particulars {
namespace {

constexpr const char* kPassword = "correct horse battery staple";

bool Says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

class OpenCaseTest : public testing::Test {
protected:
    void MakeCase(const std::string& path) {
        path_ = path;
        const auto db = CreateCaseFile(path_, kPassword);
        SaveMatter(*db, clock_);
    }

    OpenedCase Open(const OpenOptions& options = {}) const {
        return OpenCase(path_, kPassword, clock_, "associate", options);
    }

    /// Another program that has the case open for writing, on a computer of that name.
    std::unique_ptr<OtherProgram> Elsewhere(const std::string& host) const {
        auto program = std::make_unique<OtherProgram>([&](OtherProgram& other) {
            LockHolder holder = ThisProgram("partner");
            holder.host = host;
            const LockOutcome lock = CaseLock::Take(path_, holder);
            other.Report("holds");
            other.AwaitWord();
        });
        EXPECT_EQ(program->Hear(), "holds");
        return program;
    }

    TemporaryFolder folder_;
    std::string path_;
    FixedClock clock_{"2016-06-23"};
};

TEST_F(OpenCaseTest, OpensForWritingOnALocalDisk) {
    MakeCase(folder_ / "case.particulars");
    const OpenedCase opened = Open();
    EXPECT_FALSE(opened.read_only);
    EXPECT_EQ(opened.read_only_reason, "");
    AddSecret(*opened.db, clock_, "Targeting");
    EXPECT_EQ(HolderOf(path_), std::nullopt);
}

TEST_F(OpenCaseTest, NamesTheUserInTheLock) {
    MakeCase(folder_ / "case.particulars");
    const OpenedCase opened = Open();
    EXPECT_TRUE(Says(ReadBytes(path_ + ".lock"), "\"user\":\"associate\""));
}

TEST_F(OpenCaseTest, OpensForReadingWithoutAReasonWhereNothingElseIsWished) {
    MakeCase(folder_ / "case.particulars");
    OpenOptions options;
    options.read_only = true;
    const OpenedCase opened = Open(options);
    EXPECT_TRUE(opened.read_only);
    EXPECT_EQ(opened.read_only_reason, "");
}

TEST_F(OpenCaseTest, OpensForReadingWhileAnotherProgramWritesAndSaysWhose) {
    MakeCase(folder_ / "case.particulars");
    const auto other = Elsewhere("DESK-7");
    const OpenedCase opened = Open();
    EXPECT_TRUE(opened.read_only);
    EXPECT_TRUE(Says(opened.read_only_reason, "partner on DESK-7 has had this case open since "));
    EXPECT_TRUE(Says(opened.read_only_reason, "It is open for reading only."));
    EXPECT_EQ(All<Matter>(*opened.db).size(), 1U);
}

TEST_F(OpenCaseTest, OpensForReadingWhatThisUserMayNotWrite) {
    MakeCase(folder_ / "case.particulars");
    std::filesystem::permissions(folder_.path(), std::filesystem::perms(0555));
    std::filesystem::permissions(path_, std::filesystem::perms(0444));
    const Unprivileged user;
    const OpenedCase opened = Open();
    EXPECT_TRUE(opened.read_only);
    EXPECT_TRUE(Says(opened.read_only_reason, "may not write"));
    OpenOptions options;
    options.or_reading = false;
    EXPECT_ERROR(ErrorKind::kUnavailable, Open(options));
}

TEST_F(OpenCaseTest, RefusesToWriteWhileAnotherProgramDoes) {
    MakeCase(folder_ / "case.particulars");
    const auto other = Elsewhere("DESK-7");
    OpenOptions options;
    options.or_reading = false;
    EXPECT_ERROR(ErrorKind::kUnavailable, Open(options));
    options.take_over = true;
    EXPECT_ERROR(ErrorKind::kUnavailable, Open(options));  // It is alive.
}

TEST_F(OpenCaseTest, WritesDownThatItWasTakenOver) {
    MakeCase(folder_ / "case.particulars");
    const auto other = Elsewhere("DESK-7");
    other->Signal(SIGSTOP);
    const timespec hours_ago{std::time(nullptr) - 7200, 0};
    const timespec times[2] = {hours_ago, hours_ago};
    ASSERT_EQ(utimensat(AT_FDCWD, (path_ + ".lock").c_str(), times, 0), 0);
    EXPECT_TRUE(Says(Open().read_only_reason, "can be taken over"));
    OpenOptions options;
    options.take_over = true;
    EXPECT_ERROR(ErrorKind::kWrongPassword, OpenCase(path_, "guess", clock_, "associate", options));
    const OpenedCase opened = Open(options);
    ASSERT_FALSE(opened.read_only);
    const Change last = RecentChanges(*opened.db, 0, 1).front();
    EXPECT_EQ(last.label, "take over the case");
    EXPECT_EQ(last.user, "associate");
    EXPECT_TRUE(Says(last.reason, "partner on DESK-7"));
    EXPECT_TRUE(Says(last.after, "DESK-7"));
}

TEST_F(OpenCaseTest, OpensForReadingInASynchronizedFolderAndSaysWhatToDo) {
    std::filesystem::create_directory(folder_ / "Dropbox");
    MakeCase(folder_ / "Dropbox/case.particulars");
    const OpenedCase opened = Open();
    EXPECT_TRUE(opened.read_only);
    EXPECT_TRUE(Says(opened.read_only_reason, "Dropbox"));
    EXPECT_TRUE(Says(opened.read_only_reason, "check-out"));
    EXPECT_TRUE(Says(opened.read_only_reason, "team server"));
}

TEST_F(OpenCaseTest, WritesInASynchronizedFolderWhereSomebodyInsists) {
    std::filesystem::create_directory(folder_ / "Dropbox");
    MakeCase(folder_ / "Dropbox/case.particulars");
    OpenOptions options;
    options.or_reading = false;
    EXPECT_ERROR(ErrorKind::kUnavailable, Open(options));
    options.on_share = true;
    EXPECT_FALSE(Open(options).read_only);
}

TEST_F(OpenCaseTest, MakesNoCaseInASynchronizedFolderUnlessSomebodyInsists) {
    std::filesystem::create_directory(folder_ / "OneDrive - Firm");
    const std::string path = folder_ / "OneDrive - Firm/case.particulars";
    EXPECT_ERROR(ErrorKind::kUnavailable, RequireLocalDisk(path));
    EXPECT_NO_THROW(RequireLocalDisk(path, true));
    EXPECT_NO_THROW(RequireLocalDisk(folder_ / "case.particulars"));
}

}  // namespace
}  // namespace particulars
