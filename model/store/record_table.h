// A record map at run time: the columns of its table and the SQL made from them, and the way from a
// record to values and back.
//
// SQL is made of names that stand in the maps, never of values or of names read from anywhere.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/store/record_cells.h"
#include "model/store/record_map.h"

namespace particulars {

struct TableColumn {
    std::string name;
    bool is_integer = false;  ///< Otherwise text.
};

struct RecordTable {
    std::string_view name;
    bool numbered = false;
    std::vector<TableColumn> columns;  ///< "id" first, "revision" last.
    std::string find;                  ///< By $1, the id.
    std::string all;
    std::string page;    ///< By id: the first $2 rows after the id $1.
    std::string insert;  ///< $1, $2, … in the order of `columns`.
    std::string update;  ///< The same; the last is the revision that was read.
    std::string remove;  ///< By $1, the id, and $2, the revision that was read.

    RecordTable(std::string_view name, std::string_view order, bool numbered,
                std::vector<TableColumn> columns);

    /// Those whose `column` holds $1. Throws kInternal for a column that the map does not have.
    std::string AllWhere(std::string_view column) const;

    /// Position in `columns`, or nullopt.
    std::optional<std::size_t> Position(std::string_view column) const;

private:
    std::string select_;
    std::string order_;
};

/// The table of any record type by its name, or null.
const RecordTable* TableNamed(std::string_view name);

/// Every record type, in an order in which none refers to a later one.
const std::vector<const RecordTable*>& AllTables();

/// Calls `visit` with each ColumnMap of the record.
template <typename Record, typename Visitor>
void ForEachColumn(Visitor&& visit) {
    RecordMap<Record>::kColumns(std::forward<Visitor>(visit));
}

/// Never called: names the type of a column's member.
template <typename Record, typename Member>
Member MemberType(const ColumnMap<Record, Member>&);

template <typename Record>
const RecordTable& TableOf() {
    static const RecordTable table = [] {
        std::vector<TableColumn> columns;
        ForEachColumn<Record>([&](const auto& column) {
            using Held = decltype(MemberType(column));
            const std::string column_name(column.name);
            if constexpr (Cells<Held>::kColumns == 2) {
                columns.push_back({column_name + "_start", Cells<Held>::kInteger});
                columns.push_back({column_name + "_end", Cells<Held>::kInteger});
            } else {
                columns.push_back({column_name, Cells<Held>::kInteger});
            }
        });
        return RecordTable(RecordMap<Record>::kTable, RecordMap<Record>::kOrder,
                           RecordMap<Record>::kNumbered, std::move(columns));
    }();
    return table;
}

/// The values of a record in the order of its table's columns.
template <typename Record>
Values ValuesOf(const Record& record) {
    Values values;
    ForEachColumn<Record>([&](const auto& column) {
        using Held = decltype(MemberType(column));
        Cells<Held>::Put(record.*column.member, values);
        if (column.empty_is_null && values.back() == Value(std::string()))
            values.back() = std::monostate();
    });
    return values;
}

/// Values in the order of a table's columns, to be read like a row of a query.
class ValuesRow final : public Row {
public:
    /// `values` must outlive the row.
    explicit ValuesRow(const Values& values) : values_(values) {}
    bool IsNull(int column) const override {
        return std::holds_alternative<std::monostate>(At(column));
    }
    std::int64_t Integer(int column) const override {
        const auto* number = std::get_if<std::int64_t>(&At(column));
        return number ? *number : 0;
    }
    std::string Text(int column) const override {
        const auto* text = std::get_if<std::string>(&At(column));
        return text ? *text : std::string();
    }

private:
    const Value& At(int column) const { return values_[static_cast<std::size_t>(column)]; }

    const Values& values_;
};

/// The record in a row that was selected with `find`, `all` or AllWhere.
template <typename Record>
Record RecordIn(const Row& row) {
    Record record;
    int position = 0;
    ForEachColumn<Record>([&](const auto& column) {
        using Held = decltype(MemberType(column));
        record.*column.member = Cells<Held>::Take(row, position);
        position += Cells<Held>::kColumns;
    });
    return record;
}

}  // namespace particulars
