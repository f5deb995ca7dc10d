#include "model/store/case_check.h"

#include <fmt/format.h>

#include "model/core/error.h"
#include "model/store/case_file.h"
#include "model/store/record_table.h"
#include "model/store/sqlite_database.h"

namespace particulars {
namespace {

constexpr std::string_view kTables = R"sql(
    SELECT name FROM sqlite_master WHERE type = 'table'
)sql";

std::int64_t Count(Database& db, std::string_view table) {
    std::int64_t count = 0;
    db.Query(fmt::format("SELECT count(*) FROM {}", table), {},
             [&](const Row& row) { count = row.Integer(0); });
    return count;
}

}  // namespace

std::map<std::string, std::int64_t> RowCounts(Database& db) {
    std::map<std::string, std::int64_t> counts;
    db.Query(kTables, {}, [&](const Row& row) { counts[row.Text(0)] = 0; });
    // Names are taken from the record maps, not from the file.
    std::map<std::string, std::int64_t> known;
    for (const RecordTable* table : AllTables())
        if (counts.contains(std::string(table->name)))
            known[std::string(table->name)] = Count(db, table->name);
    for (const std::string_view name : {"change", "designation_counter"})
        if (counts.contains(std::string(name)))
            known[std::string(name)] = Count(db, name);
    return known;
}

void RequireSoundCopy(const std::string& path, const CipherKey& key,
                      const std::map<std::string, std::int64_t>& counts) {
    const auto copy = OpenSqlite(path, SqliteMode::kReadOnly);
    copy->Unlock(key);
    const std::vector<std::string> findings = VerifyCaseFile(*copy);
    if (!findings.empty())
        throw Error(ErrorKind::kCorrupt,
                    fmt::format("The copy of the case was given up, because it is not sound: {} "
                                "The case itself was not changed.",
                                findings.front()));
    const auto copied = RowCounts(*copy);
    for (const auto& [table, count] : counts)
        if (copied.contains(table) && copied.at(table) != count)
            throw Error(ErrorKind::kCorrupt,
                        "The copy of the case was given up, because entries are missing in it. The "
                        "case itself was not changed.",
                        table);
}

}  // namespace particulars
