// What a change of one row takes: the model's half of the roles. The database says the same in
// resources/schema/postgres/0013_role.sql, and refuses once more.

#pragma once

#include <string_view>

#include "model/matter/member.h"
#include "model/store/record_table.h"

namespace particulars {

/// The task that somebody does who changes a row of `table` from `before` to `after`, each in the
/// order of the table's columns, or empty where there is no row.
Task TaskOf(const RecordTable& table, const Values& before, const Values& after);

}  // namespace particulars
