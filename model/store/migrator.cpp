#include "model/store/migrator.h"

#include <charconv>
#include <fmt/format.h>
#include <map>

#include "model/core/error.h"
#include "model/core/resource.h"

namespace particulars {
namespace {

constexpr std::string_view kFolder = "schema/";
constexpr std::string_view kSince = "since Particulars ";

constexpr std::string_view kCreateHistory = R"sql(
    CREATE TABLE IF NOT EXISTS schema_migration (
        version  INTEGER  NOT NULL PRIMARY KEY,
        name     TEXT     NOT NULL,
        since    TEXT     NOT NULL
    )
)sql";

constexpr std::string_view kLatest = R"sql(
    SELECT version, since FROM schema_migration ORDER BY version DESC LIMIT 1
)sql";

/// The version of the program in "-- 0001, since Particulars 0.1.0: …".
std::string_view SinceIn(std::string_view sql) {
    const std::size_t found = sql.find(kSince);
    if (found == std::string_view::npos)
        throw Error(ErrorKind::kInternal, "A migration does not say since when it is needed.");
    sql.remove_prefix(found + kSince.size());
    return sql.substr(0, sql.find(':'));
}

/// "schema/0003_trade_secret.sql", or one that only a dialect has: "schema/postgres/0012_wall.sql",
/// which has no shared text.
Migration MigrationIn(const EmbeddedFile& file) {
    std::string_view stem = file.name.substr(kFolder.size());
    const std::size_t slash = stem.find('/');
    stem.remove_prefix(slash == std::string_view::npos ? 0 : slash + 1);
    stem.remove_suffix(std::string_view(".sql").size());
    Migration migration;
    std::from_chars(stem.data(), stem.data() + stem.size(), migration.version);
    migration.name = stem.substr(stem.find('_') + 1);
    if (slash == std::string_view::npos)
        migration.sql = file.text;
    return migration;
}

/// The dialect's part of a migration; empty where it has none.
std::string_view DialectPart(const Database& db, const Migration& migration) {
    const std::string name =
        fmt::format("{}{}/{:04}_{}.sql", kFolder, db.dialect(), migration.version, migration.name);
    for (const EmbeddedFile& file : EmbeddedFiles())
        if (file.name == name)
            return file.text;
    return {};
}

int FoundVersion(Database& db, const std::vector<Migration>& migrations) {
    db.RunScript(kCreateHistory);
    RefuseNewerSchema(db, migrations);
    return SchemaVersion(db);
}

void Apply(Database& db, const Migration& migration) {
    db.RunScript(migration.sql);
    db.RunScript(DialectPart(db, migration));
    db.Execute("INSERT INTO schema_migration (version, name, since) VALUES ($1, $2, $3)",
               {std::int64_t{migration.version}, std::string(migration.name),
                std::string(migration.since)});
}

}  // namespace

const std::vector<Migration>& Migrations() {
    static const std::vector<Migration> migrations = [] {
        std::map<int, Migration> found;
        for (const EmbeddedFile& file : EmbeddedFiles()) {
            if (!file.name.starts_with(kFolder))
                continue;
            const Migration migration = MigrationIn(file);
            Migration& known = found.try_emplace(migration.version, migration).first->second;
            if (known.sql.empty())
                known.sql = migration.sql;
            if (known.since.empty() && file.text.find(kSince) != std::string_view::npos)
                known.since = SinceIn(file.text);
        }
        std::vector<Migration> in_order;
        for (const auto& [version, migration] : found)
            in_order.push_back(migration);
        return in_order;
    }();
    return migrations;
}

int SchemaVersion(Database& db) {
    int version = 0;
    db.Query(kLatest, {}, [&](const Row& row) { version = static_cast<int>(row.Integer(0)); });
    return version;
}

void RefuseNewerSchema(Database& db, const std::vector<Migration>& migrations) {
    db.Query(kLatest, {}, [&](const Row& row) {
        if (migrations.empty() || row.Integer(0) > migrations.back().version)
            throw Error(ErrorKind::kIncompatible,
                        fmt::format("This case was saved by a newer version of Particulars. "
                                    "Nothing was changed. Open it with version {} or newer.",
                                    row.Text(1)));
    });
}

int Migrate(Database& db, const std::vector<Migration>& migrations) {
    const int found = FoundVersion(db, migrations);
    int applied = 0;
    for (const Migration& migration : migrations) {
        if (migration.version <= found)
            continue;
        Transaction transaction(db);
        Apply(db, migration);
        transaction.Commit();
        ++applied;
    }
    return applied;
}

int MigrateWithin(Database& db, const std::vector<Migration>& migrations) {
    const int found = FoundVersion(db, migrations);
    int applied = 0;
    for (const Migration& migration : migrations) {
        if (migration.version <= found)
            continue;
        Apply(db, migration);
        ++applied;
    }
    return applied;
}

}  // namespace particulars
