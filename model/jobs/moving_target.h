// Compares each served list with the one before it, word for word.

#pragma once

#include "model/jobs/case_records.h"
#include "model/papers/moving_target.h"

namespace particulars {

/// How `now`, the entries of `set`, differ from `before` as of `day`.
MovingTargetStep StepBetween(const CaseRecords& records, const ServedSet& set,
                             const std::vector<ServedItem>& before,
                             const std::vector<ServedItem>& now, Date day);

/// Up to `day`.
MovingTarget MovingTargetOf(const CaseRecords& records, Date day);

}  // namespace particulars
