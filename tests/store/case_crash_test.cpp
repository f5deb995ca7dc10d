// The program is killed in the middle of saving, again and again, and must lose at most what it had
// not yet reported as saved.

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include "model/core/clock.h"
#include "model/store/case_file.h"
#include "model/store/change_log.h"
#include "model/store/records.h"
#include "model/store/sqlite_database.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

constexpr int kRounds = 30;

class CaseCrashTest : public testing::Test {
protected:
    void SetUp() override {
        const auto db = CreateCaseFile(path_, "password");
        SaveMatter(*db, clock_);
        key_ = dynamic_cast<SqliteDatabase&>(*db).key();
    }

    std::unique_ptr<SqliteDatabase> Open() {
        auto db = OpenSqlite(path_, SqliteMode::kReadWrite);
        db->Unlock(*key_);
        return db;
    }

    /// Adds secrets until killed, telling `report` of each once it is saved.
    [[noreturn]] void WorkForever(int report) {
        const auto db = Open();
        db->RunScript("PRAGMA cache_size = 10");  // Writes to the file long before the commit.
        for (;;) {
            AddSecret(*db, clock_, std::string(50000, 'x'));
            const char saved = 1;
            if (write(report, &saved, 1) != 1)
                _exit(1);
        }
    }

    /// Kills a working process after it has reported `acts` acts; the next one is under way by
    /// then. Returns how many it reported.
    int WorkAndKill(int acts) {
        int pipe_ends[2];
        EXPECT_EQ(pipe(pipe_ends), 0);
        const pid_t worker = fork();
        if (worker == 0) {
            close(pipe_ends[0]);
            WorkForever(pipe_ends[1]);
        }
        close(pipe_ends[1]);
        int reported = 0;
        char saved = 0;
        while (reported < acts && read(pipe_ends[0], &saved, 1) == 1)
            ++reported;
        kill(worker, SIGKILL);
        waitpid(worker, nullptr, 0);
        while (read(pipe_ends[0], &saved, 1) == 1)
            ++reported;
        close(pipe_ends[0]);
        return reported;
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    SystemClock clock_;
    std::optional<CipherKey> key_;
};

TEST_F(CaseCrashTest, LosesNothingThatWasReportedAsSaved) {
    std::size_t reported = 0;
    for (int round = 0; round < kRounds; ++round) {
        reported += static_cast<std::size_t>(WorkAndKill(round % 4));
        const auto db = Open();
        ASSERT_EQ(VerifyCaseFile(*db), std::vector<std::string>());
        ASSERT_EQ(FirstBrokenChange(*db), std::nullopt);
        ASSERT_EQ(UnloggedRecords(*db), std::vector<std::string>());
        const std::size_t kept = All<TradeSecret>(*db).size();
        ASSERT_GE(kept, reported);
        ASSERT_LE(kept, reported + 1);
        reported = kept;
    }
}

/// What a power cut in the middle of saving leaves: the file half written, and its journal.
class CutShortCaseTest : public CaseCrashTest {
protected:
    void SetUp() override {
        CaseCrashTest::SetUp();
        const auto db = Open();
        db->RunScript("PRAGMA cache_size = 10");
        TradeSecret secret = AddSecret(*db, clock_, "Targeting");
        secret.note = std::string(500000, 'x');
        Edit edit(*db, clock_, "associate", "note on TS-001");
        edit.Save(secret);
        std::filesystem::copy_file(path_, cut_);
        std::filesystem::copy_file(path_ + "-journal", cut_ + "-journal");
    }

    std::string cut_ = folder_ / "cut.particulars";
};

TEST_F(CutShortCaseTest, IsTakenBackToTheLastActWhenOpened) {
    const auto db = OpenCaseFile(cut_, "password");
    EXPECT_EQ(All<TradeSecret>(*db)[0].note, "");
    EXPECT_EQ(VerifyCaseFile(*db), std::vector<std::string>());
    EXPECT_EQ(UnloggedRecords(*db), std::vector<std::string>());
    EXPECT_FALSE(std::filesystem::exists(cut_ + "-journal"));
}

TEST_F(CutShortCaseTest, MustBeOpenedForWritingFirst) {
    const std::string before = ReadBytes(cut_);
    EXPECT_ERROR(ErrorKind::kUnavailable, OpenCaseFile(cut_, "password", true));
    EXPECT_EQ(ReadBytes(cut_), before);
}

TEST_F(CutShortCaseTest, StillTellsAWrongPassword) {
    EXPECT_ERROR(ErrorKind::kWrongPassword, OpenCaseFile(cut_, "guess"));
    EXPECT_EQ(All<TradeSecret>(*OpenCaseFile(cut_, "password"))[0].note, "");
}

}  // namespace
}  // namespace particulars
