#include "model/store/server_setup.h"

#include <fmt/format.h>

#include "model/core/error.h"
#include "model/matter/member.h"
#include "model/store/migrator.h"
#include "model/store/postgres_database.h"
#include "model/store/scram.h"
#include "model/store/server_address.h"

namespace particulars {
namespace {

// Any number will do, as long as every Particulars takes the same.
constexpr std::string_view kTakeTurns = "SELECT pg_advisory_xact_lock(5782348761204533)";

// Whoever is first may have a large server to bring up to date.
constexpr std::string_view kWaitLonger = "SET LOCAL lock_timeout = '10min'";

constexpr std::string_view kFacts = R"sql(
    SELECT current_setting('server_version_num')::BIGINT,
           CASE WHEN getdatabaseencoding() = 'UTF8' THEN 1 ELSE 0 END,
           CASE WHEN rolsuper OR rolcreaterole THEN 1 ELSE 0 END,
           (SELECT count(*) FROM pg_roles
             WHERE rolname IN ('particulars_owner', 'particulars_app'))
      FROM pg_roles WHERE rolname = current_user
)sql";

// Roles belong to all databases of the server, turns to one: somebody who sets up another database
// at this moment may be first.
constexpr std::string_view kMakeRoles = R"sql(
    DO $$
    DECLARE
        role_name text;
    BEGIN
        FOREACH role_name IN ARRAY ARRAY['particulars_owner', 'particulars_app'] LOOP
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL;
            END;
        END LOOP;
    END $$;
)sql";

// The owner makes everything; nobody makes anything else. Without temporary tables nobody can run a
// trigger of their own either, which the walls rely on.
constexpr std::string_view kPrepare = R"sql(
    DO $$
    BEGIN
        IF NOT pg_has_role('particulars_owner', 'member') THEN
            EXECUTE format('GRANT particulars_owner TO %I', current_user);
        END IF;
        EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO particulars_app', current_database());
    END $$;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO particulars_app;
    GRANT USAGE, CREATE ON SCHEMA public TO particulars_owner;
)sql";

constexpr std::string_view kFindLogin = R"sql(
    SELECT CASE WHEN rolsuper OR rolbypassrls THEN 1 ELSE 0 END FROM pg_roles WHERE rolname = $1
)sql";

constexpr std::string_view kIsLetIn = R"sql(
    SELECT CASE WHEN pg_has_role(rolname, 'particulars_app', 'member') THEN 1 ELSE 0 END
      FROM pg_roles WHERE rolname = $1
)sql";

struct Facts {
    std::int64_t version = 0;
    bool is_utf8 = false;
    bool may_make_roles = false;
    bool has_roles = false;
};

Facts FactsOf(Database& server) {
    Facts facts;
    server.Query(kFacts, {}, [&](const Row& row) {
        facts = {row.Integer(0), row.Integer(1) == 1, row.Integer(2) == 1, row.Integer(3) == 2};
    });
    return facts;
}

void Require(const Facts& facts) {
    constexpr std::int64_t kOldest = 150000;
    if (facts.version < kOldest)
        throw Error(ErrorKind::kIncompatible,
                    "A team server takes PostgreSQL 15 or newer. Nothing was changed.");
    if (!facts.is_utf8)
        throw Error(ErrorKind::kIncompatible,
                    "The database must be in UTF-8. Nothing was changed. Make another one: CREATE "
                    "DATABASE … ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0.");
    if (!facts.may_make_roles)
        throw Error(ErrorKind::kForbidden,
                    "Setting up the server takes a login that may make roles. Nothing was "
                    "changed.");
}

std::unique_ptr<PostgresDatabase> OpenForSetup(const std::string& address,
                                               const std::string& password) {
    auto server = OpenPostgres(ParseServerAddress(address).Conninfo(), password);
    Require(FactsOf(*server));
    return server;
}

/// A login is checked to consist of letters, digits and _ . @ - before it becomes part of SQL.
std::string Quoted(const std::string& login) {
    Member member;
    member.login = login;
    if (const Violations violations = Check(member); !violations.empty())
        throw Error(ErrorKind::kUsage, violations.front().message);
    return fmt::format("\"{}\"", login);
}

}  // namespace

ServerSetup SetUpServer(const std::string& address, const std::string& password) {
    const auto server = OpenForSetup(address, password);
    ServerSetup setup;
    Transaction transaction(*server);  // Every migration in one: another program waits its turn.
    server->RunScript(kWaitLonger);
    server->Query(kTakeTurns, {}, [](const Row&) {});
    if (!FactsOf(*server).has_roles) {
        server->RunScript(kMakeRoles);
        setup.made_roles = true;
    }
    server->RunScript(kPrepare);
    server->RunScript("SET LOCAL ROLE particulars_owner");
    setup.applied = MigrateWithin(*server, Migrations());
    transaction.Commit();
    return setup;
}

void AddServerUser(const std::string& address, const std::string& password,
                   const std::string& login, const std::string& new_password) {
    const std::string name = Quoted(login);
    const auto server = OpenForSetup(address, password);
    if (!FactsOf(*server).has_roles)
        throw Error(ErrorKind::kNotFound,
                    "This server has not been set up yet. Nothing was changed. Run "
                    "particulars-cli server init first.");
    Transaction transaction(*server);
    bool exists = false;
    server->Query(kFindLogin, {login}, [&](const Row& row) {
        exists = true;
        if (row.Integer(0) == 1)
            throw Error(ErrorKind::kUsage,
                        "This login passes over all walls (superuser or BYPASSRLS). Nothing was "
                        "changed. Make a login of its own for the program.");
    });
    server->RunScript(fmt::format("{} ROLE {} LOGIN", exists ? "ALTER" : "CREATE", name));
    if (!new_password.empty())
        server->RunScript(
            fmt::format("ALTER ROLE {} PASSWORD '{}'", name, ScramVerifier(new_password)));
    server->RunScript(fmt::format("GRANT particulars_app TO {}", name));
    transaction.Commit();
}

void RemoveServerUser(const std::string& address, const std::string& password,
                      const std::string& login) {
    const std::string name = Quoted(login);
    const auto server = OpenForSetup(address, password);
    const auto is_let_in = [&] {
        bool is = false;
        server->Query(kIsLetIn, {login}, [&](const Row& row) { is = row.Integer(0) == 1; });
        return is;
    };
    if (!FactsOf(*server).has_roles || !is_let_in())
        throw Error(ErrorKind::kNotFound,
                    "No such login can open cases on this server. Nothing was changed.");
    server->RunScript(fmt::format("REVOKE particulars_app FROM {}", name));
    // The server takes back what this administrator gave, and says nothing of what others gave.
    if (is_let_in())
        throw Error(ErrorKind::kForbidden,
                    "The login can still open cases: the right was given by another administrator, "
                    "or comes with another role. Ask that administrator to take it back.");
}

}  // namespace particulars
