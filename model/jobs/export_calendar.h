// Writes the deadlines of a case as an iCalendar file, for the calendar programs of the team.

#pragma once

#include <string>

#include "model/core/clock.h"
#include "model/papers/calendar_feed.h"
#include "model/store/database.h"

namespace particulars {

/// What would go out, and what would not.
CalendarFeed ComposeCalendar(Database& db, const Clock& clock, const CalendarOptions& options);

/// Writes exactly that. Throws as WriteCalendar does.
CalendarFeed ExportCalendar(Database& db, const Clock& clock, const CalendarOptions& options,
                            const std::string& output);

}  // namespace particulars
