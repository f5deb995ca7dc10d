// How far a copy has been merged already, as the case remembers it: so that merging twice does
// nothing the second time.

#pragma once

#include <cstdint>

#include "model/core/clock.h"
#include "model/jobs/row_writer.h"
#include "model/store/setting.h"

namespace particulars {

class MergeMark {
public:
    /// `parting` is the last line that both logs have; the copy is known by its next one. Throws
    /// kConflict if the copy has been set back since it was merged.
    MergeMark(Database& copy, Database& to, std::int64_t parting);

    /// The last line of the copy that has been merged.
    std::int64_t merged() const { return merged_; }

    /// To the end of the copy's log. Give it an act of its own, before what is merged: taking the
    /// acts back one by one then reaches it last, and the copy may be merged anew.
    void MoveToEnd(Database& copy, Database& to, const Clock& clock, RowWriter& writer,
                   ChangeWriter& changes);

private:
    Setting setting_;
    std::int64_t merged_;
};

}  // namespace particulars
