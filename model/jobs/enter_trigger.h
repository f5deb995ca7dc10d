// Records that something happened and computes the deadlines that run from it.

#pragma once

#include <vector>

#include "model/core/clock.h"
#include "model/jobs/any_record.h"
#include "model/jobs/case_records.h"

namespace particulars {

/// The event, with an id, and after it each of `deadlines` recomputed from it: ready to be saved as
/// one act. An overridden deadline keeps its override beside the new computation. Throws kNotFound
/// for a deadline that `records` does not have, kUsage for one that is no longer open.
std::vector<AnyRecord> EnterTrigger(const CaseRecords& records, Event event,
                                    const std::vector<DeadlineId>& deadlines, const Clock& clock);

}  // namespace particulars
