#include "model/jobs/export_calendar.h"

#include "model/jobs/checked_output.h"
#include "model/jobs/dates_of.h"
#include "model/jobs/load_case.h"
#include "model/jobs/sealed_texts.h"
#include "model/render/icalendar.h"

namespace particulars {

CalendarFeed ComposeCalendar(Database& db, const Clock& clock, const CalendarOptions& options) {
    const CaseRecords records = LoadCase(db);
    return ComposeCalendarFeed(DatesOf(records, clock.Today()), options);
}

void WriteCheckedCalendar(const CalendarFeed& feed, const PaperSource& source,
                          const std::string& output) {
    PaperOptions for_anybody;
    for_anybody.paper = "calendar";
    WriteChecked(output, SealedWordsFor(source, for_anybody),
                 [&](const std::string& path) { WriteCalendar(feed, source.clock->Now(), path); });
}

CalendarFeed ExportCalendar(Database& db, const Clock& clock, const CalendarOptions& options,
                            const std::string& output) {
    const CaseRecords records = LoadCase(db);
    CalendarFeed feed = ComposeCalendarFeed(DatesOf(records, clock.Today()), options);
    WriteCheckedCalendar(feed, {&records, &db, &clock}, output);
    return feed;
}

}  // namespace particulars
