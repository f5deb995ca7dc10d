// Wall clocks of courts: elapsed hours counted across the nights on which clocks change.
//
// On one night a year an hour does not exist, and on another an hour happens twice; Moments says
// which, and the caller decides.

#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/core/clock.h"
#include "model/deadlines/computation.h"

namespace particulars {

/// The moments at which a wall clock in `zone` shows `time` on `date`, in order: one as a rule,
/// none in the hour that is skipped, two in the hour that is repeated. Throws kInternal for a zone
/// that ICU does not know.
std::vector<UtcTime> Moments(const std::string& zone, const Date& date, TimeOfDay time);

/// What a wall clock in `zone` shows at `moment`, seconds dropped.
std::pair<Date, TimeOfDay> WallClock(const std::string& zone, UtcTime moment);

bool IsTimeZone(const std::string& zone);

/// "Eastern Time" for "America/New_York".
std::string ZoneName(const std::string& zone);

}  // namespace particulars
