// Compares each served list with the one before it, word for word.

#pragma once

#include "model/jobs/case_records.h"
#include "model/papers/moving_target.h"

namespace particulars {

/// Up to `day`.
MovingTarget MovingTargetOf(const CaseRecords& records, Date day);

}  // namespace particulars
