// Brings two changes of one record together, field by field, from what it was before both.
//
// Fields that only make sense together are one group, which is taken from one side or decided by a
// person, never mixed: the date of one edit beside the working of another would be a date that
// nothing explains, and an approval beside a wording that the approver never saw.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/core/edit_conflict.h"
#include "model/store/record_table.h"

namespace particulars {

struct FieldMerge {
    /// `theirs` with what only mine changed; where both changed a group, theirs. The revision is
    /// theirs.
    Values merged;
    std::vector<FieldGroup> conflicts;  ///< Groups that both changed, and not to the same.
    std::vector<std::string> mine;      ///< Fields that only mine changed.
    std::vector<std::string> theirs;    ///< Fields that only theirs changed.
};

/// All values in the order of the table's columns.
FieldMerge MergeFields(const RecordTable& table, const Values& base, const Values& mine,
                       const Values& theirs);

/// `theirs` with the group of each conflict taken from `mine` where `take_mine` says so, in order,
/// and with what only mine changed.
Values Decided(const RecordTable& table, const FieldMerge& merge, const Values& mine,
               const std::vector<bool>& take_mine);

}  // namespace particulars
