#include "model/store/case_transfer.h"

#include <array>
#include <functional>
#include <map>
#include <string>

#include "model/core/error.h"
#include "model/store/change_log.h"
#include "model/store/record_table.h"

namespace particulars {
namespace {

constexpr std::int64_t kPage = 500;
constexpr std::size_t kLogColumns = 13;

constexpr std::string_view kLogPage = R"sql(
    SELECT sequence, action, kind, reverts, label, changed_at, actor, record_type, record,
           before_row, after_row, reason, hash
      FROM change
     WHERE sequence > $1
     ORDER BY sequence
     LIMIT $2
)sql";

constexpr std::string_view kInsertLine = R"sql(
    INSERT INTO change (sequence, action, kind, reverts, label, changed_at, actor, record_type,
                        record, before_row, after_row, reason, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
)sql";

constexpr std::string_view kCounters = "SELECT series, latest FROM designation_counter";
constexpr std::string_view kInsertCounter =
    "INSERT INTO designation_counter (series, latest) VALUES ($1, $2)";
constexpr std::string_view kPutHead =
    "UPDATE change_head SET sequence = $1, hash = $2 WHERE chain = 'case'";

Value CellOf(const Row& row, int column, bool is_integer) {
    if (row.IsNull(column))
        return std::monostate();
    if (is_integer)
        return row.Integer(column);
    return row.Text(column);
}

using Rows = std::vector<Values>;

Rows PageAfter(Database& db, const RecordTable& table, const std::string& id) {
    Rows rows;
    db.Query(table.page, {id, kPage}, [&](const Row& row) {
        Values values;
        for (int i = 0; const TableColumn& column : table.columns)
            values.push_back(CellOf(row, i++, column.is_integer));
        rows.push_back(std::move(values));
    });
    return rows;
}

Rows LogAfter(Database& db, std::int64_t sequence) {
    Rows rows;
    db.Query(kLogPage, {sequence, kPage}, [&](const Row& row) {
        Values values;
        for (std::size_t i = 0; i < kLogColumns; ++i)
            values.push_back(CellOf(row, static_cast<int>(i), i == 0));
        rows.push_back(std::move(values));
    });
    return rows;
}

/// Calls `visit` with each page of a table, and says how far it is.
std::int64_t ForEachPage(Database& db, const RecordTable& table, Progress& progress,
                         const std::function<void(const Rows&)>& visit) {
    std::int64_t done = 0;
    std::string last;
    for (Rows rows = PageAfter(db, table, last); !rows.empty(); rows = PageAfter(db, table, last)) {
        visit(rows);
        done += static_cast<std::int64_t>(rows.size());
        last = std::get<std::string>(rows.back().front());
        progress.Step(done, 0, table.name);
    }
    return done;
}

std::int64_t ForEachLogPage(Database& db, Progress& progress,
                            const std::function<void(const Rows&)>& visit) {
    std::int64_t last = 0;
    std::int64_t done = 0;
    for (Rows rows = LogAfter(db, last); !rows.empty(); rows = LogAfter(db, last)) {
        visit(rows);
        done += static_cast<std::int64_t>(rows.size());
        last = std::get<std::int64_t>(rows.back().front());
        progress.Step(done, 0, "change log");
    }
    return done;
}

std::map<std::string, std::int64_t> Counters(Database& db) {
    std::map<std::string, std::int64_t> counters;
    db.Query(kCounters, {}, [&](const Row& row) { counters[row.Text(0)] = row.Integer(1); });
    return counters;
}

void RequireSame(bool same, std::string_view what) {
    if (!same)
        throw Error(ErrorKind::kCorrupt,
                    "The copy of the case was given up, because it does not say the same as the "
                    "original. The case itself was not changed.",
                    std::string(what));
}

}  // namespace

CarriedCase CarryCase(Database& from, Database& to, Progress& progress) {
    CarriedCase carried;
    for (const RecordTable* table : AllTables())
        carried.rows += ForEachPage(from, *table, progress, [&](const Rows& rows) {
            for (const Values& values : rows)
                to.Execute(table->insert, values);
        });
    carried.changes = ForEachLogPage(from, progress, [&](const Rows& rows) {
        for (const Values& values : rows)
            to.Execute(kInsertLine, values);
    });
    for (const auto& [series, latest] : Counters(from))
        to.Execute(kInsertCounter, {series, latest});
    to.Execute(kPutHead, {LastSequence(from), DataStamp(from)});
    return carried;
}

void RequireSameCase(Database& from, Database& to, Progress& progress) {
    for (const RecordTable* table : AllTables()) {
        std::string last;
        ForEachPage(from, *table, progress, [&](const Rows& rows) {
            RequireSame(PageAfter(to, *table, last) == rows, table->name);
            last = std::get<std::string>(rows.back().front());
        });
        RequireSame(PageAfter(to, *table, last).empty(), table->name);
    }
    std::int64_t sequence = 0;
    ForEachLogPage(from, progress, [&](const Rows& rows) {
        RequireSame(LogAfter(to, sequence) == rows, "change");
        sequence = std::get<std::int64_t>(rows.back().front());
    });
    RequireSame(LogAfter(to, sequence).empty(), "change");
    RequireSame(Counters(from) == Counters(to), "designation_counter");
    RequireSame(LastSequence(from) == LastSequence(to) && DataStamp(from) == DataStamp(to),
                "change_head");
    RequireSame(!FirstBrokenChange(to), "chain");
}

}  // namespace particulars
