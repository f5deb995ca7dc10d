// Writes rows that come from a copy into the case and its change log, and gives those that are new
// numbers that are free there.
//
// Goes past Edit, which saves records: what comes from a change log is rows.

#pragma once

#include <string>

#include "model/jobs/merge_copy.h"
#include "model/store/change_writer.h"
#include "model/store/record_table.h"

namespace particulars {

/// Whether the number of such a record is given by the program.
bool HasGivenNumber(const RecordTable& table);

class RowWriter {
public:
    /// Both must outlive the writer, which works within the caller's transaction.
    RowWriter(Database& to, MergeReport& report) : to_(to), report_(report) {}

    /// Makes `now` into `wanted`; an empty row is none. Returns whether anything was to be done.
    /// Throws kForbidden if the user's role does not allow it.
    bool Write(const RecordTable& table, const std::string& id, const Values& now, Values wanted,
               ChangeWriter& changes);

private:
    void RequirePermission(const RecordTable& table, const Values& before, const Values& after);
    void Insert(const RecordTable& table, const std::string& id, Values row, ChangeWriter& changes);
    void GiveNumber(const RecordTable& table, Values& row);

    Database& to_;
    MergeReport& report_;
};

}  // namespace particulars
