#include "model/jobs/export_calendar.h"

#include "model/jobs/dates_of.h"
#include "model/jobs/load_case.h"
#include "model/render/icalendar.h"

namespace particulars {

CalendarFeed ComposeCalendar(Database& db, const Clock& clock, const CalendarOptions& options) {
    const CaseRecords records = LoadCase(db);
    return ComposeCalendarFeed(DatesOf(records, clock.Today()), options);
}

CalendarFeed ExportCalendar(Database& db, const Clock& clock, const CalendarOptions& options,
                            const std::string& output) {
    CalendarFeed feed = ComposeCalendar(db, clock, options);
    WriteCalendar(feed, clock.Now(), output);
    return feed;
}

}  // namespace particulars
