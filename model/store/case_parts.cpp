#include "model/store/case_parts.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace particulars {
namespace {

constexpr std::int64_t kPage = 500;

constexpr std::string_view kPutHead =
    "UPDATE change_head SET sequence = $1, hash = $2 WHERE chain = 'case'";

std::string NamesOf(const std::vector<TableColumn>& columns) {
    std::vector<std::string_view> names;
    for (const TableColumn& column : columns)
        names.push_back(column.name);
    return fmt::format("{}", fmt::join(names, ", "));
}

CasePart PartOf(PartKind kind, std::string_view table, std::vector<TableColumn> columns) {
    const std::string& key = columns.front().name;
    std::string page = fmt::format("SELECT {0} FROM {1} WHERE {2} > $1 ORDER BY {2} LIMIT $2",
                                   NamesOf(columns), table, key);
    return {kind, table, std::move(columns), std::move(page)};
}

Value CellOf(const Row& row, int column, bool is_integer) {
    if (row.IsNull(column))
        return std::monostate();
    if (is_integer)
        return row.Integer(column);
    return row.Text(column);
}

}  // namespace

const CasePart& ChangePart() {
    static const CasePart part = PartOf(PartKind::kChanges, "change",
                                        {{"sequence", true},
                                         {"action"},
                                         {"kind"},
                                         {"reverts"},
                                         {"label"},
                                         {"changed_at"},
                                         {"actor"},
                                         {"record_type"},
                                         {"record"},
                                         {"before_row"},
                                         {"after_row"},
                                         {"reason"},
                                         {"hash"}});
    return part;
}

const CasePart& CounterPart() {
    static const CasePart part =
        PartOf(PartKind::kCounters, "designation_counter", {{"series"}, {"latest", true}});
    return part;
}

const std::vector<CasePart>& CaseParts() {
    static const std::vector<CasePart> parts = [] {
        std::vector<CasePart> all;
        for (const RecordTable* table : AllTables())
            all.push_back(PartOf(PartKind::kRecords, table->name, table->columns));
        all.push_back(ChangePart());
        all.push_back(CounterPart());
        return all;
    }();
    return parts;
}

std::string InsertInto(const CasePart& part, const std::vector<std::size_t>& columns) {
    std::vector<TableColumn> named;
    std::vector<std::string> parameters;
    for (const std::size_t column : columns) {
        named.push_back(part.columns.at(column));
        parameters.push_back(fmt::format("${}", named.size()));
    }
    return fmt::format("INSERT INTO {} ({}) VALUES ({})", part.name, NamesOf(named),
                       fmt::join(parameters, ", "));
}

std::string InsertInto(const CasePart& part) {
    std::vector<std::size_t> columns(part.columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i] = i;
    return InsertInto(part, columns);
}

std::int64_t CountRows(Database& db, const CasePart& part) {
    std::int64_t count = 0;
    db.Query(fmt::format("SELECT count(*) FROM {}", part.name), {},
             [&](const Row& row) { count = row.Integer(0); });
    return count;
}

Value BeforeFirst(const CasePart& part) {
    if (part.columns.front().is_integer)
        return std::int64_t{0};
    return std::string();
}

std::vector<Values> RowsAfter(Database& db, const CasePart& part, const Value& key) {
    std::vector<Values> rows;
    db.Query(part.page, {key, kPage}, [&](const Row& row) {
        Values values;
        values.reserve(part.columns.size());
        for (int i = 0; const TableColumn& column : part.columns)
            values.push_back(CellOf(row, i++, column.is_integer));
        rows.push_back(std::move(values));
    });
    return rows;
}

std::int64_t ForEachPage(Database& db, const CasePart& part, Progress& progress,
                         const std::function<void(const std::vector<Values>&)>& visit) {
    std::int64_t done = 0;
    Value last = BeforeFirst(part);
    for (std::vector<Values> rows = RowsAfter(db, part, last); !rows.empty();
         rows = RowsAfter(db, part, last)) {
        visit(rows);
        done += static_cast<std::int64_t>(rows.size());
        last = rows.back().front();
        progress.Step(done, 0, part.kind == PartKind::kChanges ? "change log" : part.name);
    }
    return done;
}

void PutChainEnd(Database& db, std::int64_t sequence, const std::string& hash) {
    db.Execute(kPutHead, {sequence, hash});
}

}  // namespace particulars
