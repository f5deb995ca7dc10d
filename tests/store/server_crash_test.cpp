// A server that stops in the middle of everything, or has no room left: what it said was saved is
// there when it is back, and nothing is there by half.

#include <atomic>
#include <csignal>
#include <future>

#include "model/core/error.h"
#include "tests/support/expect_error.h"
#include "tests/support/own_server.h"
#include "tests/support/server_case.h"
#include "tests/support/small_disk.h"

namespace particulars {
namespace {

constexpr const char* kDurable = "fsync = on\nsynchronous_commit = on\nfull_page_writes = on\n";

/// Sound and as long as it should be: `committed` edits of one line after the three of the case.
void ExpectWhole(Database& db, std::int64_t committed) {
    EXPECT_EQ(LastSequence(db), 3 + committed);
    EXPECT_EQ(CountOf(db, "change"), 3 + committed);
    EXPECT_EQ(FirstBrokenChange(db), std::nullopt);
    EXPECT_EQ(UnloggedRecords(db), std::vector<std::string>());
}

/// Adds a version whose text is hard to compress.
void SaveLongText(Database& db, const Clock& clock, const TradeSecret& secret, int number) {
    Version version;
    version.secret = secret.id;
    version.number = number;
    unsigned state = static_cast<unsigned>(number) + 1;
    for (int i = 0; i < 150'000; ++i) {
        state = state * 1664525U + 1013904223U;
        version.text.push_back(static_cast<char>('!' + (state >> 24) % 90));
    }
    Edit edit(db, clock, db.login(), "draft");
    edit.Save(version);
    edit.Commit();
}

class ServerCrashTest : public testing::Test {
protected:
    void Start(OwnServer::Plan plan) {
        plan.settings += kDurable;
        server_.emplace(std::move(plan));
        server_->Start();
        server_->SetUpTeam("founder");
        db_ = ConnectServer(server_->Address("team", "founder"), {});
        secret_ = MakeServerCase(*db_, clock_);
    }

    /// Renames until the server is gone. Returns how many commits it acknowledged.
    std::int64_t RenameUntilLost(std::atomic<std::int64_t>& committed) {
        try {
            while (true) {
                secret_.title = "Title " + std::to_string(committed + 1);
                Edit edit(*db_, clock_, "founder", "rename");
                edit.Save(secret_);
                edit.Commit();
                ++committed;
            }
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::kDisconnected) << error.what();
        }
        return committed;
    }

    std::optional<OwnServer> server_;
    SystemClock clock_;
    TradeSecret secret_;
    std::unique_ptr<Database> db_;
};

TEST_F(ServerCrashTest, KeepsEveryCommitThatItAcknowledged) {
    Start({});
    std::atomic<std::int64_t> committed = 0;
    auto writer = std::async(std::launch::async, [&] { return RenameUntilLost(committed); });
    while (committed < 20)
        std::this_thread::yield();
    server_->StopAtOnce();
    const std::int64_t acknowledged = writer.get();
    EXPECT_ERROR(ErrorKind::kDisconnected, db_->Reconnect());
    EXPECT_ERROR(ErrorKind::kDisconnected, db_->Reconnect());

    server_->Start();
    db_->Reconnect();
    const std::string title = TitleNow(*db_, secret_);
    // The last one may have been saved with its answer lost: whole, or not at all.
    const std::int64_t kept = LastSequence(*db_) - 3;
    EXPECT_GE(kept, acknowledged);
    EXPECT_LE(kept, acknowledged + 1);
    EXPECT_EQ(title, "Title " + std::to_string(kept));
    ExpectWhole(*db_, kept);

    secret_ = *Find<TradeSecret>(*db_, secret_.id.text());
    RenameAs(*db_, clock_, secret_, "After the crash");
    ExpectWhole(*db_, kept + 1);
}

TEST_F(ServerCrashTest, SurvivesABackendThatIsKilledOutright) {
    Start({});
    pid_t backend = 0;
    db_->Query("SELECT pg_backend_pid()", {},
               [&](const Row& row) { backend = static_cast<pid_t>(row.Integer(0)); });
    const auto killed = [&] {
        Edit edit(*db_, clock_, "founder", "rename");
        secret_.title = "Half";
        edit.Save(secret_);
        kill(backend, SIGKILL);  // The whole server then recovers, by itself.
        edit.Commit();
    };
    EXPECT_ERROR(ErrorKind::kDisconnected, killed());
    while (true) {
        try {
            db_->Reconnect();
            break;
        } catch (const Error& error) {
            ASSERT_EQ(error.kind(), ErrorKind::kDisconnected) << error.what();
        }
    }
    EXPECT_EQ(TitleNow(*db_, secret_), "Targeting");
    ExpectWhole(*db_, 0);
}

class FullServerTest : public ServerCrashTest {
protected:
    void TearDown() override {
        db_.reset();
        server_.reset();  // Before its disk.
    }

    std::optional<SmallDisk> disk_;
};

TEST_F(FullServerTest, SaysThatItIsFullAndSavesNothingByHalf) {
    disk_.emplace("4m");
    OwnServer::Own(disk_->path());
    Start({});
    const auto admin = server_->AsAdministrator("team");
    admin->RunScript("CREATE TABLESPACE small LOCATION '" + disk_->path() + "'");
    admin->RunScript("ALTER TABLE version SET TABLESPACE small");
    disk_->FillUp();

    try {
        SaveLongText(*db_, clock_, secret_, 1);
        ADD_FAILURE() << "saved to a full disk";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::kUnavailable);
        EXPECT_STREQ(error.what(),
                     "The team server has run out of disk space, memory or connections. Nothing "
                     "was saved, and what was saved before is safe. Tell whoever looks after the "
                     "server, then try again.");
    }
    EXPECT_EQ(CountOf(*db_, "version"), 0);
    ExpectWhole(*db_, 0);

    disk_->MakeRoom();
    SaveLongText(*db_, clock_, secret_, 1);
    EXPECT_EQ(CountOf(*db_, "version"), 1);
    ExpectWhole(*db_, 1);
}

TEST_F(FullServerTest, LosesNothingWhenThereIsNoRoomForItsOwnJournal) {
    disk_.emplace("24m");
    OwnServer::Own(disk_->path());
    OwnServer::Plan plan;
    plan.options = {"--wal-segsize=1", "--waldir=" + disk_->path() + "/wal"};
    plan.settings = "max_wal_size = 2MB\nmin_wal_size = 2MB\nwal_recycle = off\n";
    Start(plan);
    int committed = 0;
    try {
        for (; committed < 100; ++committed) {
            disk_->FillUp();  // Also what the server has given up meanwhile.
            SaveLongText(*db_, clock_, secret_, committed + 1);
        }
        ADD_FAILURE() << "saved to a full disk";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::kDisconnected) << error.what();
    }
    server_->StopAtOnce();
    disk_->MakeRoom();
    server_->Start();
    db_->Reconnect();
    // The one whose answer was lost may be there, whole.
    const std::int64_t kept = LastSequence(*db_) - 3;
    EXPECT_GE(kept, committed);
    EXPECT_LE(kept, committed + 1);
    EXPECT_EQ(CountOf(*db_, "version"), kept);
    ExpectWhole(*db_, kept);
    SaveLongText(*db_, clock_, secret_, 1000);
    ExpectWhole(*db_, kept + 1);
}

}  // namespace
}  // namespace particulars
