// Databases on the throwaway server that tests/support/with_server starts, one for each test that
// runs.
//
// They are copied from a template that was set up as `particulars-cli server init` does it.
// Logins are trusted by the test server, so a test signs in as whom it likes.

#pragma once

#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>

#include "model/store/database.h"
#include "model/store/edit.h"
#include "model/store/postgres_database.h"
#include "model/store/record_table.h"
#include "model/store/server.h"
#include "model/store/server_address.h"
#include "model/store/server_setup.h"

namespace particulars {

/// The address of the server, as its superuser; of another database or login where given.
inline std::string TestServer(const std::string& database = {}, const std::string& login = {}) {
    const char* server = std::getenv("PARTICULARS_TEST_SERVER");
    if (server == nullptr)
        throw std::runtime_error(
            "There is no test server: run script/test, or tests/support/with_server ctest.");
    ServerAddress address = ParseServerAddress(server);
    if (!database.empty())
        address.database = database;
    if (!login.empty())
        address.user = login;
    return address.Text();
}

inline void SaveAdministrator(Edit& edit, const std::string& login) {
    Member member;
    member.matter = MatterId("matter-1");
    member.login = login;
    member.role = Role::kAdministrator;
    member.tiers = {"confidential", "attorneys' eyes only", "source code"};
    edit.Save(member);
}

/// As the superuser of the test server: past all walls.
inline std::unique_ptr<PostgresDatabase> AsAdministrator(const std::string& database = {}) {
    return OpenPostgres(ParseServerAddress(TestServer(database)).Conninfo(), {});
}

/// A team server for one test, with the logins that tests use. Databases are kept for the next
/// test, emptied, unless somebody was let in as administrator, who may have changed more than rows.
class TestDatabase {
public:
    TestDatabase() : keeper_(AsAdministrator()) {
        while (!Take(slot_))
            ++slot_;
        name_ = "test_" + std::to_string(slot_);
        if (IsThere(name_))
            Empty();
        else
            Make();
    }
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;
    ~TestDatabase() {
        try {
            if (is_spoiled_)
                keeper_->RunScript("DROP DATABASE " + name_ + " WITH (FORCE)");
        } catch (const std::exception&) {  // The whole server is thrown away in the end.
        }
    }

    const std::string& name() const { return name_; }
    std::string Address(const std::string& login) const { return TestServer(name_, login); }

    /// Connected as `login`, with no matter open.
    std::unique_ptr<Database> Connect(const std::string& login) const {
        return ConnectServer(Address(login), {});
    }

    /// Connected as `login` with `matter` open.
    std::unique_ptr<Database> Open(const std::string& login, const std::string& matter) const {
        auto db = Connect(login);
        OpenMatter(*db, MatterId(matter));
        return db;
    }

    /// Past all walls and all that a login may do: for looking, and for doing damage.
    std::unique_ptr<PostgresDatabase> Admin() {
        is_spoiled_ = true;
        return AsAdministrator(name_);
    }

    /// Whether the log takes lines in the login's name and of this day only. The tests that both
    /// databases share write as other people and on other days.
    void SignTheLog(bool sign) const {
        AsAdministrator(name_)->RunScript(std::string("ALTER TABLE change ") +
                                          (sign ? "ENABLE" : "DISABLE") +
                                          " TRIGGER change_is_signed");
    }

private:
    /// Held by the keeper's connection until the test is over, also if it is killed.
    bool Take(int slot) {
        bool taken = false;
        keeper_->Query("SELECT CASE WHEN pg_try_advisory_lock(4712, $1) THEN 1 ELSE 0 END",
                       {std::int64_t{slot}}, [&](const Row& row) { taken = row.Integer(0) == 1; });
        return taken;
    }

    bool IsThere(const std::string& database) {
        bool found = false;
        keeper_->Query("SELECT 1 FROM pg_database WHERE datname = $1", {database},
                       [&](const Row&) { found = true; });
        return found;
    }

    void Make() {
        // Several test programs run at once; the first makes the template for all.
        keeper_->RunScript("SET lock_timeout = 0; SELECT pg_advisory_lock(4711)");
        if (!IsThere("particulars_template"))
            MakeTemplate();
        keeper_->RunScript("CREATE DATABASE " + name_ + " TEMPLATE particulars_template");
        // Not copied with a template: who may connect.
        keeper_->RunScript("REVOKE ALL ON DATABASE " + name_ + " FROM PUBLIC");
        keeper_->RunScript("GRANT CONNECT ON DATABASE " + name_ + " TO particulars_app");
        keeper_->RunScript("SELECT pg_advisory_unlock(4711)");
    }

    void MakeTemplate() {
        const std::string made = "particulars_template_made";
        keeper_->RunScript("DROP DATABASE IF EXISTS " + made);
        keeper_->RunScript("CREATE DATABASE " + made +
                           " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
        SetUpServer(TestServer(made), {});
        for (const char* login : {"founder", "anna", "ben", "clara", "walled"})
            AddServerUser(TestServer(made), {}, login, {});
        keeper_->RunScript("ALTER DATABASE " + made + " RENAME TO particulars_template");
    }

    void Empty() const {
        std::string script =
            "SET session_replication_role = replica; DELETE FROM change; "
            "DELETE FROM change_head; DELETE FROM designation_counter; ";
        for (const RecordTable* table : AllTables())
            script += "DELETE FROM " + std::string(table->name) + "; ";
        AsAdministrator(name_)->RunScript(script);
    }

    std::unique_ptr<PostgresDatabase> keeper_;
    int slot_ = 1;
    std::string name_;
    bool is_spoiled_ = false;
};

}  // namespace particulars
