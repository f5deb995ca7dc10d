// Counts a period in hours: elapsed time from the event on, across nights on which clocks change,
// never rounded.

#pragma once

#include "model/deadlines/counting.h"

namespace particulars {

/// Throws kUsage for a time that the court's clock skipped.
CountedDate CountHours(const ComputationRequest& request, const Court& court, const Regime& regime,
                       OpenDays& days);

}  // namespace particulars
