// The parts that a whole case is made of: the table of each record type, the change log, and the
// numbers given out, each read page by page as rows of values.
//
// Carrying them is all it takes to carry a case, but for the end of the chain (change_head), which
// is written after them.

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/progress.h"
#include "model/store/database.h"
#include "model/store/record_table.h"

namespace particulars {

enum class PartKind { kRecords, kChanges, kCounters };

struct CasePart {
    PartKind kind = PartKind::kRecords;
    std::string_view name;             ///< Of the table.
    std::vector<TableColumn> columns;  ///< The first is the key, by which rows are ordered.
    std::string page;                  ///< The first $2 rows after the key $1.
};

/// Records first, in an order in which none refers to a later one; then log and numbers.
const std::vector<CasePart>& CaseParts();

const CasePart& ChangePart();
const CasePart& CounterPart();

/// A statement that inserts a row of these of the part's columns.
std::string InsertInto(const CasePart& part, const std::vector<std::size_t>& columns);

/// The same for all columns in their order.
std::string InsertInto(const CasePart& part);

std::int64_t CountRows(Database& db, const CasePart& part);

/// The key before the first row.
Value BeforeFirst(const CasePart& part);

/// Rows after a key, in order; none at the end.
std::vector<Values> RowsAfter(Database& db, const CasePart& part, const Value& key);

/// Calls `visit` with each page of rows, and returns how many there were.
std::int64_t ForEachPage(Database& db, const CasePart& part, Progress& progress,
                         const std::function<void(const std::vector<Values>&)>& visit);

/// Writes the end of the chain, which the log's last line must bear.
void PutChainEnd(Database& db, std::int64_t sequence, const std::string& hash);

}  // namespace particulars
