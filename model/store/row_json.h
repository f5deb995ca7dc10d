// The rows of records as JSON objects, for the change log: keys sorted, nulls kept, so that the
// same row always gives the same text.

#pragma once

#include <map>
#include <string>
#include <string_view>

#include "model/store/database.h"
#include "model/store/record_table.h"

namespace particulars {

/// `values` in the order of the table's columns.
std::string ToJson(const RecordTable& table, const Values& values);

/// Column by column. Throws kCorrupt if `json` is not an object of texts, integers and nulls.
std::map<std::string, Value> ColumnsIn(std::string_view json);

/// The row of `record` as it is now, in the order of the table's columns; empty if there is none.
Values CurrentValues(Database& db, const RecordTable& table, const std::string& record);

/// Puts the columns that `json` names into `values`, and leaves those that the schema has got
/// since. Throws kConflict for a column that the schema no longer has.
void PutColumns(const RecordTable& table, std::string_view json, Values& values);

/// Whether the row `now` is what `json` says but for its revision; both may be empty, for no row.
bool Holds(const RecordTable& table, std::string_view json, const Values& now);

}  // namespace particulars
