// What all acts of a copy together have done to one record, and what becomes of that in the case.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/jobs/copy_history.h"
#include "model/jobs/merge_copy.h"
#include "model/store/record_table.h"

namespace particulars {

/// Rows are in the order of the table's columns, and empty where there is none.
struct NetChange {
    const RecordTable* table = nullptr;
    std::string record;     ///< Id in the copy.
    std::string target;     ///< Id in the case: another one for what has a name of its own.
    std::string inserted;   ///< JSON of the line that made it; empty if it is older.
    std::int64_t last = 0;  ///< Sequence of the last line about it.
    Values in_copy;         ///< As the copy has it now; fills in what older lines lack.
    Values base;            ///< When the two parted.
    Values mine;            ///< After the last act.
    Values theirs;          ///< In the case, before the merge.
    Values wanted;          ///< After the merge; the number may still change.
    bool skipped = false;   ///< The case's side stays as it is.
};

/// One for each record that the acts touch, in order of first appearance, undecided.
std::vector<NetChange> NetChangesOf(const std::vector<CopyAct>& acts, Database& copy);

/// Finds the record in the case and settles what is wanted, reporting conflicts and what was
/// brought together.
void Decide(NetChange& change, Database& copy, Database& to, ConflictChoice choice,
            MergeReport& report);

/// The row in `json` of the change log, with what it lacks as in `now`.
Values RowIn(const RecordTable& table, std::string_view json, const Values& now);

/// What people call a record: "TS-003", "TS-003, version 2", "O-02", a name, or nothing.
std::string NameOf(const RecordTable& table, const Values& values, Database& db);

}  // namespace particulars
