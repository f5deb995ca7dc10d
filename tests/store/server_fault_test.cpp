// Connections that are lost, clocks that are wrong and neighbors that are slow: nothing lost,
// nothing doubled, and words that say so.

#include <filesystem>
#include <optional>

#include "model/core/error.h"
#include "model/store/server.h"
#include "tests/support/cutting_proxy.h"
#include "tests/support/expect_error.h"
#include "tests/support/server_case.h"

namespace particulars {
namespace {

constexpr const char* kLost =
    "The connection to the team server was lost. What was saved before is safe. The program tries "
    "to connect again by itself.";
constexpr const char* kLostWhileSaving =
    "The connection to the team server was lost while it was saving. What was saved before is "
    "safe; whether this last change was saved shows when the server answers again.";

/// The words of the Error of kind `kind` that `work` must throw.
template <typename Work>
std::string WordsOf(ErrorKind kind, Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), kind) << error.what() << " / " << error.detail();
        return error.what();
    }
    return "(nothing was thrown)";
}

class ServerFaultTest : public ServerCase {
protected:
    void Rename(const std::string& title) { RenameAs(*db_, clock_, secret_, title); }

    void ExpectUsableAgain() {
        db_->Reconnect();
        ASSERT_TRUE(db_->membership());
        EXPECT_EQ(db_->membership()->role, Role::kAdministrator);
        EXPECT_TRUE(db_->membership()->sees_all);
        secret_ = *Find<TradeSecret>(*db_, secret_.id.text());
        Rename("After the fault");
        EXPECT_EQ(TitleOnServer(), "After the fault");
    }
};

TEST_F(ServerFaultTest, TellsAReaderThatTheConnectionIsLost) {
    EndBackendOf(*db_);
    EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, [&] { TitleNow(*db_, secret_); }), kLost);
    EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, [&] { TitleNow(*db_, secret_); }), kLost);
    ExpectUsableAgain();
    ExpectLines(4);
}

TEST_F(ServerFaultTest, SavesNothingWhenKilledBeforeAnEdit) {
    EndBackendOf(*db_);
    EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, [&] { Rename("Lost"); }), kLost);
    EXPECT_EQ(TitleOnServer(), "Targeting");
    ExpectUsableAgain();
    ExpectLines(4);
}

TEST_F(ServerFaultTest, SavesNothingWhenKilledWithinAnEdit) {
    const auto half = [&] {
        Edit edit(*db_, clock_, "founder", "rename twice");
        secret_.title = "Half";
        edit.Save(secret_);
        EndBackendOf(*db_);
        edit.Save(secret_);
        edit.Commit();
    };
    EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, half), kLostWhileSaving);
    EXPECT_EQ(TitleOnServer(), "Targeting");
    ExpectUsableAgain();
    ExpectLines(4);
}

TEST_F(ServerFaultTest, SavesNothingWhenKilledJustBeforeTheCommit) {
    const auto whole = [&] {
        Edit edit(*db_, clock_, "founder", "rename");
        secret_.title = "Never committed";
        edit.Save(secret_);
        EndBackendOf(*db_);
        edit.Commit();
    };
    EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, whole), kLostWhileSaving);
    EXPECT_EQ(TitleOnServer(), "Targeting");
    ExpectUsableAgain();
    ExpectLines(4);
}

TEST_F(ServerFaultTest, KeepsWhatWasSavedBeforeTheKill) {
    Rename("Saved");
    EndBackendOf(*db_);
    EXPECT_EQ(TitleOnServer(), "Saved");
    EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, [&] { TitleNow(*db_, secret_); }), kLost);
    ExpectUsableAgain();
    ExpectLines(5);
}

TEST_F(ServerFaultTest, RunsQuietlyThroughAReconnectThatIsNotNeeded) {
    db_->Reconnect();
    Rename("Saved");
    EXPECT_EQ(TitleOnServer(), "Saved");
}

/// Through a proxy that cuts where a test says.
class CutConnectionTest : public ServerFaultTest {
protected:
    void SetUp() override {
        ServerFaultTest::SetUp();
        ServerAddress address = ParseServerAddress(server_.Address("founder"));
        proxy_.emplace(address.host);
        address.host = proxy_->folder();
        db_ = ConnectServer(address.Text(), {});
        OpenMatter(*db_, kSampleMatter);
    }

    void TearDown() override {
        EXPECT_TRUE(proxy_->has_cut());
        db_.reset();
    }

    std::optional<CuttingProxy> proxy_;
};

TEST_F(CutConnectionTest, SavesNothingWhenTheCommitNeverArrives) {
    proxy_->CutAt("COMMIT", CuttingProxy::Moment::kBeforeTheServer);
    EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, [&] { Rename("Lost"); }), kLostWhileSaving);
    EXPECT_EQ(TitleOnServer(), "Targeting");
    ExpectUsableAgain();
    ExpectLines(4);
}

TEST_F(CutConnectionTest, DoublesNothingWhenTheAnswerToTheCommitIsLost) {
    TradeSecret mine = secret_;
    proxy_->CutAt("COMMIT", CuttingProxy::Moment::kBeforeTheAnswer);
    EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, [&] { Rename("In doubt"); }), kLostWhileSaving);
    EXPECT_EQ(TitleOnServer(), "In doubt");

    db_->Reconnect();
    RenameAs(*db_, clock_, mine, "In doubt");  // Of the revision before, as the program has it.
    ExpectLines(4);
    ExpectUsableAgain();
    ExpectLines(5);
}

TEST_F(CutConnectionTest, SavesNothingWhenALineOfTheLogIsCutOff) {
    for (const auto moment :
         {CuttingProxy::Moment::kBeforeTheServer, CuttingProxy::Moment::kBeforeTheAnswer}) {
        proxy_->CutAt("INSERT INTO change ", moment);
        EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, [&] { Rename("Lost"); }), kLostWhileSaving);
        EXPECT_EQ(TitleOnServer(), "Targeting");
        db_->Reconnect();
    }
    ExpectLines(3);
}

TEST_F(CutConnectionTest, StaysLostWhileTheServerIsAway) {
    proxy_->CutAt("COMMIT", CuttingProxy::Moment::kBeforeTheServer);
    EXPECT_EQ(WordsOf(ErrorKind::kDisconnected, [&] { Rename("Lost"); }), kLostWhileSaving);
    const std::string folder = proxy_->folder();
    const std::string hidden = folder + "-hidden";
    std::filesystem::rename(folder, hidden);
    for (int attempt = 0; attempt < 3; ++attempt) {
        EXPECT_ERROR(ErrorKind::kDisconnected, db_->Reconnect());
        EXPECT_ERROR(ErrorKind::kDisconnected, TitleNow(*db_, secret_));
        EXPECT_ERROR(ErrorKind::kDisconnected, Rename("Lost"));
    }
    std::filesystem::rename(hidden, folder);
    ExpectUsableAgain();
    ExpectLines(4);
}

/// A clock that somebody has set wrong.
class WrongClock final : public Clock {
public:
    UtcTime Now() const override { return SystemClock().Now() + by; }
    Date Today() const override { return SystemClock().Today(); }

    std::chrono::hours by{0};
};

TEST_F(ServerFaultTest, TakesTheTimeOfTheServerWhereTheDeskIsAnHourOff) {
    WrongClock desk;
    for (const int hours : {1, -1}) {
        desk.by = std::chrono::hours(hours);
        secret_ = *Find<TradeSecret>(*db_, secret_.id.text());
        EXPECT_ERROR(ErrorKind::kForbidden, RenameAs(*db_, desk, secret_, "By the desk's clock"));
        const auto clock = ServerClock(*db_, desk);
        RenameAs(*db_, *clock, secret_, hours > 0 ? "Ahead" : "Behind");
        const UtcTime saved = *UtcFromIso(RecentChanges(*db_, 0, 1).front().at);
        EXPECT_LT(std::chrono::abs(SystemClock().Now() - saved), std::chrono::minutes(5));
    }
    ExpectLines(5);
}

TEST_F(ServerFaultTest, RefusesAClockThatGoesWrongAfterOpening) {
    WrongClock desk;
    const auto clock = ServerClock(*db_, desk);
    desk.by = std::chrono::hours(1);
    EXPECT_EQ(
        WordsOf(ErrorKind::kForbidden, [&] { RenameAs(*db_, *clock, secret_, "Out of time"); }),
        "The clock of this computer differs from that of the team server by more than five "
        "minutes. Nothing was saved. Open the case again, so that it takes the time from the "
        "server.");
    EXPECT_EQ(TitleOnServer(), "Targeting");
    RenameAs(*db_, *ServerClock(*db_, desk), secret_, "In time");
    ExpectLines(4);
}

TEST_F(ServerFaultTest, GivesUpWaitingForAWriterThatIsSlow) {
    const auto slow = server_.Open("founder", kSampleMatter.text());
    std::optional<Edit> edit(std::in_place, *slow, clock_, "founder", "a large change");
    db_->RunScript("SET lock_timeout = '100ms'");

    EXPECT_EQ(WordsOf(ErrorKind::kUnavailable, [&] { Rename("Impatient"); }),
              "Someone else is saving a large change to this case. Nothing was changed. Try again "
              "in a moment.");
    EXPECT_EQ(TitleOnServer(), "Targeting");

    edit.reset();
    Rename("Patient");
    EXPECT_EQ(TitleOnServer(), "Patient");
    ExpectLines(4);
}

}  // namespace
}  // namespace particulars
