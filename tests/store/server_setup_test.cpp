// Setting a server up: more than once, by two people at once, and by one whose program is too old.

#include <fmt/format.h>
#include <set>
#include <thread>

#include "model/core/error.h"
#include "model/store/migrator.h"
#include "tests/support/expect_error.h"
#include "tests/support/other_program.h"
#include "tests/support/own_server.h"
#include "tests/support/server_case.h"

namespace particulars {
namespace {

/// An empty database, on the server that all tests share.
class EmptyDatabase {
public:
    EmptyDatabase() : name_(fmt::format("empty_{}_{}", getpid(), ++made_)) {
        AsAdministrator()->RunScript("CREATE DATABASE " + name_ + " TEMPLATE template0");
    }
    EmptyDatabase(const EmptyDatabase&) = delete;
    EmptyDatabase& operator=(const EmptyDatabase&) = delete;
    ~EmptyDatabase() { AsAdministrator()->RunScript("DROP DATABASE " + name_ + " WITH (FORCE)"); }

    const std::string& name() const { return name_; }
    std::string address() const { return TestServer(name_); }

private:
    static inline int made_ = 0;
    std::string name_;
};

std::int64_t Steps() {
    return static_cast<std::int64_t>(Migrations().size());
}

TEST(ServerSetupTest, DoesNothingTheSecondTime) {
    const EmptyDatabase database;
    EXPECT_EQ(SetUpServer(database.address(), {}).applied, Steps());
    const ServerSetup again = SetUpServer(database.address(), {});
    EXPECT_EQ(again.applied, 0);
    EXPECT_FALSE(again.made_roles);
}

TEST(ServerSetupTest, TakesTurnsWhereTwoProgramsSetUpAtOnce) {
    const EmptyDatabase database;
    const auto set_up = [&](OtherProgram& self) {
        self.Report("ready");
        self.AwaitWord();
        self.Report(std::to_string(SetUpServer(database.address(), {}).applied));
    };
    OtherProgram one(set_up);
    OtherProgram other(set_up);
    EXPECT_EQ(one.Hear() + other.Hear(), "readyready");
    one.GoOn();
    other.GoOn();
    const std::multiset<std::string> applied = {one.Hear(), other.Hear()};
    EXPECT_EQ(applied, (std::multiset<std::string>{"0", std::to_string(Steps())}));
    EXPECT_EQ(CountOf(*AsAdministrator(database.name()), "schema_migration"), Steps());
}

TEST(ServerSetupTest, SetsTwoDatabasesOfANewServerUpAtOnce) {
    OwnServer server({});  // Without the roles, which belong to both.
    server.Start();
    for (const char* database : {"one", "other"})
        server.AsAdministrator("postgres")->RunScript(std::string("CREATE DATABASE ") + database);
    const auto set_up = [&](const std::string& database) {
        return [&server, database](OtherProgram& self) {
            self.Report("ready");
            self.AwaitWord();
            const std::string address = server.Address(database, "particulars_admin");
            self.Report(std::to_string(SetUpServer(address, {}).applied));
        };
    };
    OtherProgram one(set_up("one"));
    OtherProgram other(set_up("other"));
    EXPECT_EQ(one.Hear() + other.Hear(), "readyready");
    one.GoOn();
    other.GoOn();
    EXPECT_EQ(one.Hear(), std::to_string(Steps()));
    EXPECT_EQ(other.Hear(), std::to_string(Steps()));
}

TEST(ServerSetupTest, TakesNoSuperuser) {
    const EmptyDatabase database;
    const std::string keeper = fmt::format("keeper_{}", getpid());
    const std::string leaver = fmt::format("leaver_{}", getpid());
    const auto admin = AsAdministrator();
    admin->RunScript("CREATE ROLE " + keeper + " LOGIN CREATEROLE");
    admin->RunScript("ALTER DATABASE " + database.name() + " OWNER TO " + keeper);
    const std::string address = TestServer(database.name(), keeper);
    EXPECT_EQ(SetUpServer(address, {}).applied, Steps());
    AddServerUser(address, {}, leaver, {});
    EXPECT_TRUE(MattersOn(*ConnectServer(TestServer(database.name(), leaver), {})).empty());
    RemoveServerUser(address, {}, leaver);
    EXPECT_ERROR(ErrorKind::kForbidden, ConnectServer(TestServer(database.name(), leaver), {}));
    EXPECT_EQ(SetUpServer(address, {}).applied, 0);
}

TEST(ServerSetupTest, LeavesNothingWhenItIsKilledHalfWay) {
    const EmptyDatabase database;
    const auto holder = AsAdministrator(database.name());
    // Its turn never comes, so that it dies in the middle of its transaction.
    holder->RunScript("BEGIN; SELECT pg_advisory_xact_lock(5782348761204533)");
    {
        OtherProgram killed([&](OtherProgram&) { SetUpServer(database.address(), {}); });
        const char* waiting = "pg_locks WHERE locktype = 'advisory' AND NOT granted";
        while (CountOf(*holder, waiting) == 0)
            std::this_thread::yield();
    }
    holder->RunScript("COMMIT");
    EXPECT_EQ(SetUpServer(database.address(), {}).applied, Steps());
}

TEST(ServerSetupTest, RefusesADatabaseThatWasNotSetUp) {
    const TestDatabase server;  // For its logins.
    const EmptyDatabase database;
    EXPECT_ERROR(ErrorKind::kIncompatible, ConnectServer(TestServer(database.name(), "anna"), {}));
}

TEST(ServerSetupTest, RefusesADatabaseThatIsNotInUtf8) {
    const std::string name = fmt::format("latin_{}", getpid());
    AsAdministrator()->RunScript("CREATE DATABASE " + name +
                                 " ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
    EXPECT_ERROR(ErrorKind::kIncompatible, SetUpServer(TestServer(name), {}));
    AsAdministrator()->RunScript("DROP DATABASE " + name);
}

TEST(ServerSetupTest, RefusesALoginThatMayNotMakeRoles) {
    const TestDatabase server;
    EXPECT_ERROR(ErrorKind::kForbidden, SetUpServer(server.Address("anna"), {}));
    EXPECT_ERROR(ErrorKind::kForbidden, AddServerUser(server.Address("anna"), {}, "anna", {}));
    EXPECT_ERROR(ErrorKind::kForbidden, RemoveServerUser(server.Address("anna"), {}, "ben"));
}

TEST(ServerSetupTest, RefusesToLetInALoginThatPassesOverWalls) {
    const TestDatabase server;
    EXPECT_ERROR(ErrorKind::kUsage,
                 AddServerUser(TestServer(server.name()), {}, "particulars_admin", {}));
}

TEST(ServerSetupTest, SaysThatThereIsNoSuchLoginToRemove) {
    const TestDatabase server;
    EXPECT_ERROR(ErrorKind::kNotFound,
                 RemoveServerUser(TestServer(server.name()), {}, "nobody.of.that.name"));
}

/// Upgraded while a program of today is connected.
class NewerServerTest : public ServerCase {
protected:
    void Upgrade() {
        EndBackendOf(*db_);
        server_.Admin()->RunScript(
            "INSERT INTO schema_migration (version, name, since) VALUES (9999, 'later', '99.0')");
    }

    static constexpr const char* kNewer =
        "This case was saved by a newer version of Particulars. Nothing was changed. Open it with "
        "version 99.0 or newer.";
};

TEST_F(NewerServerTest, IsRefusedByANewConnection) {
    Upgrade();
    try {
        server_.Connect("founder");
        ADD_FAILURE() << "connected to a newer server";
    } catch (const Error& refusal) {
        EXPECT_EQ(refusal.kind(), ErrorKind::kIncompatible);
        EXPECT_STREQ(refusal.what(), kNewer);
    }
}

TEST_F(NewerServerTest, IsRefusedByAProgramThatWasConnected) {
    Upgrade();
    EXPECT_ERROR(ErrorKind::kDisconnected, TitleNow(*db_, secret_));
    for (int attempt = 0; attempt < 2; ++attempt) {
        try {
            db_->Reconnect();
            ADD_FAILURE() << "connected again to a newer server";
        } catch (const Error& refusal) {
            EXPECT_EQ(refusal.kind(), ErrorKind::kIncompatible);
            EXPECT_STREQ(refusal.what(), kNewer);
        }
        EXPECT_ERROR(ErrorKind::kDisconnected, RenameAs(*db_, clock_, secret_, "Too old"));
    }
    const auto admin = server_.Admin();
    EXPECT_EQ(CountOf(*admin, "trade_secret WHERE title = 'Targeting'"), 1);
    EXPECT_EQ(CountOf(*admin, "change"), 3);
}

TEST_F(NewerServerTest, IsRefusedBySetUp) {
    Upgrade();
    EXPECT_ERROR(ErrorKind::kIncompatible, SetUpServer(TestServer(server_.name()), {}));
    const auto admin = server_.Admin();
    EXPECT_EQ(CountOf(*admin, "schema_migration"), Steps() + 1);
}

}  // namespace
}  // namespace particulars
