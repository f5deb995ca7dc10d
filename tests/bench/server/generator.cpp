#include "tests/bench/server/generator.h"

#include <chrono>
#include <exception>
#include <fmt/format.h>
#include <stdexcept>
#include <thread>
#include <vector>

#include "model/jobs/load_case.h"
#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "model/store/postgres_database.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/server.h"
#include "model/store/server_address.h"
#include "model/store/server_setup.h"
#include "tests/bench/server/generated_rows.h"

namespace particulars::bench {
namespace {

constexpr int kMattersAtOnce = 5;

// Without the rules being checked row by row, which the statements keep by themselves; and without
// waiting for the disk, since a server that stops in the middle is made anew.
constexpr std::string_view kInBulk = R"sql(
    SET session_replication_role = replica;
    SET synchronous_commit = off;
    SET work_mem = '256MB';
    SET jit = off;
)sql";

constexpr std::string_view kLaterIndexes = R"sql(
    SELECT indexname, indexdef FROM pg_indexes
     WHERE schemaname = 'public' AND tablename = 'change' AND indexname <> 'change_pkey'
)sql";

constexpr std::string_view kSizes = R"sql(
    SELECT (SELECT count(*) FROM matter), (SELECT count(*) FROM trade_secret),
           (SELECT count(*) FROM document), (SELECT count(*) FROM change),
           pg_database_size(current_database())
)sql";

std::unique_ptr<PostgresDatabase> OpenAs(const std::string& address) {
    return OpenPostgres(ParseServerAddress(address).Conninfo(), {});
}

void FillMatters(const std::string& address, int first, int step, int matters) {
    const auto admin = OpenAs(address);
    admin->RunScript(kInBulk);
    const std::string log = LogStatement();
    for (int matter = first; matter < matters;) {
        Transaction transaction(*admin);
        for (int i = 0; i < kMattersAtOnce && matter < matters; ++i, matter += step) {
            const std::int64_t number = matter;
            for (const std::string_view statement : RowStatements())
                admin->Execute(statement, {number});
            std::string id;
            admin->Query("SELECT generator.id('matter', $1)", {number},
                         [&](const Row& row) { id = row.Text(0); });
            admin->Execute(log, {id, number});
        }
        transaction.Commit();
    }
}

/// On every core, as it is the server that computes.
void FillAllMatters(const std::string& address, int matters) {
    const int workers = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::exception_ptr> failures(static_cast<std::size_t>(workers));
    {
        std::vector<std::jthread> threads;
        for (int worker = 0; worker < workers; ++worker)
            threads.emplace_back([&, worker] {
                try {
                    FillMatters(address, worker, workers, matters);
                } catch (...) {
                    failures[static_cast<std::size_t>(worker)] = std::current_exception();
                }
            });
    }
    for (const std::exception_ptr& failure : failures)
        if (failure)
            std::rethrow_exception(failure);
}

void Require(bool holds, const std::string& what) {
    if (!holds)
        throw std::runtime_error("The generated server is not right: " + what);
}

/// The tiers of all rows of the matter, as the triggers would set them anew.
void CheckWalls(Database& admin, const std::string& matter) {
    const Transaction taken_back(admin);
    for (const RecordTable* table : AllTables()) {
        std::int64_t wrong = 0;
        admin.Query(
            fmt::format(
                "WITH made AS (SELECT id, wall FROM {0} WHERE matter = $1), kept AS (UPDATE "
                "{0} SET wall = wall WHERE matter = $1 RETURNING id, wall) SELECT count(*) "
                "FROM made JOIN kept USING (id) WHERE made.wall <> kept.wall",
                table->name),
            {matter}, [&](const Row& row) { wrong = row.Integer(0); });
        Require(wrong == 0, fmt::format("{} walls of {}", wrong, table->name));
    }
}

}  // namespace

std::string LoginOf(int user) {
    return fmt::format("user{:02}", user + 1);
}

std::string With(const std::string& address, const std::string& database,
                 const std::string& login) {
    ServerAddress parts = ParseServerAddress(address);
    parts.database = database;
    if (!login.empty())
        parts.user = login;
    return parts.Text();
}

bool IsThere(const std::string& address) {
    bool found = false;
    OpenAs(With(address, "postgres", {}))
        ->Query("SELECT 1 FROM pg_database WHERE datname = $1",
                {ParseServerAddress(address).database}, [&](const Row&) { found = true; });
    return found;
}

GeneratedServer Generate(const std::string& address, int matters, std::int64_t seed) {
    const auto start = std::chrono::steady_clock::now();
    const std::string database = ParseServerAddress(address).database;
    OpenAs(With(address, "postgres", {}))
        ->RunScript("CREATE DATABASE " + database +
                    " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
    SetUpServer(address, {});
    for (int user = 0; user < kUsers; ++user)
        AddServerUser(address, {}, LoginOf(user), {});

    const auto admin = OpenAs(address);
    admin->RunScript(GeneratorFunctions(seed));
    std::vector<std::string> later;
    std::string drops;
    admin->Query(kLaterIndexes, {}, [&](const Row& row) {
        drops += "DROP INDEX " + row.Text(0) + ";";
        later.push_back(row.Text(1));
    });
    admin->RunScript(drops);
    FillAllMatters(address, matters);
    admin->RunScript("SET maintenance_work_mem = '1GB'");
    for (const std::string& index : later)
        admin->RunScript(index);
    admin->RunScript("DROP SCHEMA generator CASCADE");
    admin->RunScript("VACUUM ANALYZE");

    GeneratedServer made;
    admin->Query(kSizes, {}, [&](const Row& row) {
        made = {row.Integer(0), row.Integer(1), row.Integer(2), row.Integer(3), row.Integer(4), 0};
    });
    made.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return made;
}

void CheckGenerated(const std::string& address) {
    const std::string database = ParseServerAddress(address).database;
    const auto db = ConnectServer(With(address, database, LoginOf(21)), {});
    const std::vector<ServerMatter> matters = MattersOn(*db);
    Require(!matters.empty(), "a user without a matter");
    for (const ServerMatter& matter : matters) {
        OpenMatter(*db, matter.id);
        if (matter.role != Role::kViewer && db->membership()->sees_all)
            break;
    }
    const CaseRecords records = LoadCase(*db);
    Require(records.secrets.size() == 100, "a matter that does not show its secrets");
    Require(!FirstBrokenChange(*db), "the chain of the log");
    const std::vector<std::string> unlogged = UnloggedRecords(*db);
    Require(unlogged.empty(), unlogged.empty() ? "" : unlogged.front());

    const SystemClock local;
    const auto clock = ServerClock(*db, local);
    Edit edit(*db, *clock, db->login(), "check");
    TradeSecret secret = records.secrets.front();
    secret.note += " checked";
    edit.Save(secret);
    edit.Commit();
    Require(!FirstBrokenChange(*db), "the chain of the log after an edit");
    CheckWalls(*OpenAs(address), records.matter.id.text());
}

}  // namespace particulars::bench
