#include "model/store/record_table.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/store/record_maps.h"

namespace particulars {
namespace {

std::string Names(const std::vector<TableColumn>& columns) {
    std::vector<std::string_view> names;
    for (const TableColumn& column : columns)
        names.push_back(column.name);
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string Insert(std::string_view table, const std::vector<TableColumn>& columns) {
    std::vector<std::string> parameters;
    for (std::size_t i = 1; i <= columns.size(); ++i)
        parameters.push_back(fmt::format("${}", i));
    return fmt::format("INSERT INTO {} ({}) VALUES ({})", table, Names(columns),
                       fmt::join(parameters, ", "));
}

std::string Update(std::string_view table, const std::vector<TableColumn>& columns) {
    std::vector<std::string> assignments;
    for (std::size_t i = 1; i + 1 < columns.size(); ++i)
        assignments.push_back(fmt::format("{} = ${}", columns[i].name, i + 1));
    assignments.emplace_back("revision = revision + 1");
    return fmt::format("UPDATE {} SET {} WHERE id = $1 AND revision = ${}", table,
                       fmt::join(assignments, ", "), columns.size());
}

}  // namespace

RecordTable::RecordTable(std::string_view table, std::string_view order, bool has_number,
                         std::vector<TableColumn> all_columns)
    : name(table),
      numbered(has_number),
      columns(std::move(all_columns)),
      insert(Insert(table, columns)),
      update(Update(table, columns)),
      remove(fmt::format("DELETE FROM {} WHERE id = $1 AND revision = $2", table)),
      select_(fmt::format("SELECT {} FROM {}", Names(columns), table)),
      order_(fmt::format(" ORDER BY {}", order)) {
    find = select_ + " WHERE id = $1";
    all = select_ + order_;
    page = select_ + " WHERE id > $1 ORDER BY id LIMIT $2";
}

std::string RecordTable::AllWhere(std::string_view column) const {
    if (!Position(column))
        throw Error(ErrorKind::kInternal, "The case file has no such column.",
                    fmt::format("{}.{}", name, column));
    return fmt::format("{} WHERE {} = $1{}", select_, column, order_);
}

std::optional<std::size_t> RecordTable::Position(std::string_view column) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [&](const TableColumn& candidate) { return candidate.name == column; });
    if (found == columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

const std::vector<const RecordTable*>& AllTables() {
#define PARTICULARS_TABLE(Record) &TableOf<Record>(),
    static const std::vector<const RecordTable*> tables = {
        PARTICULARS_EACH_RECORD(PARTICULARS_TABLE)};
#undef PARTICULARS_TABLE
    return tables;
}

const RecordTable* TableNamed(std::string_view name) {
    for (const RecordTable* table : AllTables())
        if (table->name == name)
            return table;
    return nullptr;
}

}  // namespace particulars
