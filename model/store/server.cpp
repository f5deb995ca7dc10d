#include "model/store/server.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/store/migrator.h"
#include "model/store/postgres_database.h"
#include "model/store/server_address.h"

namespace particulars {
namespace {

constexpr std::string_view kIsSetUp = R"sql(
    SELECT CASE WHEN to_regclass('public.schema_migration') IS NULL THEN 0 ELSE 1 END,
           CASE WHEN pg_has_role(current_user, 'particulars_app', 'member') THEN 1 ELSE 0 END
      FROM pg_roles WHERE rolname = 'particulars_app'
)sql";

constexpr std::string_view kMine = R"sql(
    SELECT id, caption, court, docket_number, role FROM my_matters()
)sql";

constexpr std::string_view kNow = R"sql(
    SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)
)sql";

Error NotSetUp() {
    return {ErrorKind::kIncompatible,
            "This database has not been set up for Particulars, or not for this user. Ask whoever "
            "looks after the server (particulars-cli server init, server add-user)."};
}

void RequireSetUp(Database& server) {
    bool is_set_up = false;
    server.Query(kIsSetUp, {},
                 [&](const Row& row) { is_set_up = row.Integer(0) == 1 && row.Integer(1) == 1; });
    if (!is_set_up)
        throw NotSetUp();
    RefuseNewerSchema(server);
    if (SchemaVersion(server) < Migrations().back().version)
        throw Error(ErrorKind::kIncompatible,
                    "The team server is older than this program. Nothing was changed. Ask whoever "
                    "looks after the server to upgrade it (particulars-cli server init).");
}

PostgresDatabase& AsServer(Database& database) {
    auto* server = dynamic_cast<PostgresDatabase*>(&database);
    if (!server)
        throw Error(ErrorKind::kUsage, "This is a case file, not a team server.");
    return *server;
}

bool IsCalled(const ServerMatter& matter, const std::string& name) {
    Matter named;
    named.docket_number = matter.docket_number;
    return matter.id.text() == name || matter.docket_number == name || NeutralName(named) == name;
}

std::string Listed(const std::vector<ServerMatter>& matters) {
    std::string list;
    for (const ServerMatter& matter : matters)
        list += fmt::format("\n  {}  {}  {}", matter.docket_number, matter.court, matter.caption);
    return list;
}

class ShiftedClock final : public Clock {
public:
    ShiftedClock(const Clock& local, std::chrono::milliseconds shift)
        : local_(local), shift_(shift) {}
    UtcTime Now() const override { return local_.Now() + shift_; }
    Date Today() const override { return local_.Today(); }

private:
    const Clock& local_;
    std::chrono::milliseconds shift_;
};

}  // namespace

bool IsServerAddress(std::string_view text) {
    return text.starts_with("postgres://") || text.starts_with("postgresql://");
}

std::unique_ptr<Database> ConnectServer(const std::string& address, const std::string& password) {
    auto server = OpenPostgres(ParseServerAddress(address).Conninfo(), password);
    RequireSetUp(*server);
    return server;
}

std::vector<ServerMatter> MattersOn(Database& server) {
    std::vector<ServerMatter> matters;
    server.Query(kMine, {}, [&](const Row& row) {
        matters.push_back({MatterId(row.Text(0)), row.Text(1), row.Text(2), row.Text(3),
                           FromText<Role>(row.Text(4)).value_or(Role::kViewer)});
    });
    return matters;
}

void OpenMatter(Database& server, const MatterId& matter) {
    AsServer(server).Scope(matter.text());
    try {
        server.AskMembership();
    } catch (const Error& refusal) {
        AsServer(server).Scope({});
        if (refusal.kind() != ErrorKind::kForbidden)
            throw;
        throw Error(ErrorKind::kNotFound,
                    "There is no such case on this server that you have a part in. Ask an "
                    "administrator of the case.");
    }
}

void FoundMatter(Database& server, const MatterId& matter) {
    AsServer(server).Scope(matter.text());
    server.Query("SELECT found_matter($1)", {matter.text()}, [](const Row&) {});
    server.AskMembership();
}

std::unique_ptr<Database> OpenServerCase(const std::string& address, const std::string& password) {
    const std::string name = ParseServerAddress(address).matter;
    auto server = ConnectServer(address, password);
    std::vector<ServerMatter> matters = MattersOn(*server);
    std::vector<ServerMatter> called = matters;
    if (!name.empty())
        std::erase_if(called, [&](const ServerMatter& matter) { return !IsCalled(matter, name); });
    if (called.size() == 1) {
        OpenMatter(*server, called.front().id);
        return server;
    }
    if (matters.empty())
        throw Error(ErrorKind::kNotFound,
                    "You have no part in any case on this server. Ask an administrator of a case "
                    "to add you, or make a new one.");
    if (called.empty())
        throw Error(ErrorKind::kNotFound,
                    "There is no such case on this server that you have a part in.");
    throw Error(ErrorKind::kUsage,
                "Say which case, with ?matter= and its docket number or id at the end of the "
                "address:" +
                    Listed(called));
}

std::string AddressOf(const std::string& address, const MatterId& matter) {
    ServerAddress parts = ParseServerAddress(address);
    parts.matter = matter.text();
    return parts.Text();
}

std::unique_ptr<Clock> ServerClock(Database& server, const Clock& local) {
    std::chrono::milliseconds shift{0};
    server.Query(kNow, {}, [&](const Row& row) {
        const UtcTime there{std::chrono::milliseconds(row.Integer(0))};
        shift = there - local.Now();
    });
    return std::make_unique<ShiftedClock>(local, shift);
}

}  // namespace particulars
