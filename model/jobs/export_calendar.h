// Writes the deadlines of a case as an iCalendar file, for the calendar programs of the team.

#pragma once

#include <string>

#include "model/jobs/compose_paper.h"
#include "model/papers/calendar_feed.h"

namespace particulars {

/// What would go out, and what would not.
CalendarFeed ComposeCalendar(Database& db, const Clock& clock, const CalendarOptions& options);

/// Writes `feed`, and reads it back for anything that the public may not read: calendars are shared
/// further than anybody knows. Throws LeakError, and as WriteCalendar does.
void WriteCheckedCalendar(const CalendarFeed& feed, const PaperSource& source,
                          const std::string& output);

/// Writes exactly what would go out. Throws as WriteCheckedCalendar does.
CalendarFeed ExportCalendar(Database& db, const Clock& clock, const CalendarOptions& options,
                            const std::string& output);

}  // namespace particulars
