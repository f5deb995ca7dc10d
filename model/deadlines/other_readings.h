// Counts a period under every reading of the days in doubt, for the safe and the latest date.

#pragma once

#include "model/deadlines/case_days.h"
#include "model/deadlines/counting.h"

namespace particulars {

/// The usual date with its working, the earliest and the latest that any reading gives, and for
/// each disagreement a sentence that says what it turns on.
ComputedDate CountAllReadings(const ComputationRequest& request, const Court& court,
                              const Regime& regime, const CourtCalendar& calendar,
                              const CaseDays& case_days);

}  // namespace particulars
