// What a record's row was at an earlier revision, from the change log: the common ground of two
// people who changed it since.

#pragma once

#include <optional>
#include <string>

#include "model/store/database.h"
#include "model/store/record_table.h"

namespace particulars {

/// The row that bore `revision`, in the order of the table's columns; columns that the schema has
/// got since are as in `now`. nullopt if the log does not have it, or a wall hides it.
std::optional<Values> ValuesAtRevision(Database& db, const RecordTable& table,
                                       const std::string& record, const Value& revision,
                                       const Values& now);

}  // namespace particulars
