// Writes a CalendarFeed as an iCalendar file (RFC 5545): the one place that speaks to libical.
//
// Days are written as dates without a zone and end on the next day, which is not part of them, so
// that no reader moves them; moments are written in UTC. The zone of the computer plays no part.

#pragma once

#include <string>

#include "model/core/clock.h"
#include "model/papers/calendar_feed.h"

namespace particulars {

/// `made` goes into every entry: of two with the same count of changes readers keep the later.
std::string CalendarBytes(const CalendarFeed& feed, UtcTime made);

/// Throws kUsage for another ending than .ics, kNotFound for a missing folder, kUnavailable where
/// the file cannot be written; nothing half written is left.
void WriteCalendar(const CalendarFeed& feed, UtcTime made, const std::string& path);

}  // namespace particulars
