#include "model/jobs/compose_paper.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "model/core/error.h"
#include "model/jobs/argument_papers.h"
#include "model/jobs/chosen_standards.h"
#include "model/jobs/compose_list_paper.h"
#include "model/jobs/compose_served_paper.h"
#include "model/jobs/dates_of.h"
#include "model/jobs/evidence_papers.h"
#include "model/jobs/load_case.h"
#include "model/jobs/redaction_round.h"
#include "model/papers/catalog.h"
#include "model/papers/deadline_calendar.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/look_ahead.h"
#include "model/papers/month_calendar.h"
#include "model/papers/particularity_checklist.h"
#include "model/papers/particularity_matrix.h"
#include "model/papers/redaction_papers.h"
#include "model/papers/tier_legend.h"
#include "model/papers/working_paper.h"
#include "model/particularity/law_data.h"
#include "model/store/change_log.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

/// The first hexadecimal digits of the data hash that a page carries.
constexpr std::size_t kStampDigits = 12;

/// The checklist or the matrix.
PaperDocument JudgedPaper(Database& db, const CaseDates& dates, const CaseRecords& records,
                          const PaperOptions& options) {
    const StandardLibrary& library = TheLawData().standards;
    CheckStandards(library, options.standards);
    ChecklistContent content =
        ChecklistContentOf(records, SecretsNamed(records, options.secrets),
                           options.standards.empty() ? ChosenStandards(db, records.matter, library)
                                                     : options.standards,
                           dates.today);
    content.final_copy = options.final_copy;
    content.stamp = dates.stamp;
    return options.paper == "matrix" ? ComposeMatrix(library, content)
                                     : ComposeChecklist(library, content);
}

PaperDocument RedlineOf(Database& db, const CaseDates& dates, const CaseRecords& records,
                        const PaperOptions& options) {
    if (options.secrets.size() != 1)
        throw Error(ErrorKind::kUsage, "A redline is that of one secret: name it, such as TS-003.");
    const TradeSecret secret = SecretsNamed(records, options.secrets).front();
    RedlineContent content =
        RedlineContentOf(records, secret, VersionsOf(db, secret.id), options, dates.today);
    content.stamp = dates.stamp;
    return ComposeRedline(content);
}

PaperDocument Working(const CaseDates& dates, const std::string& designation) {
    if (designation.empty())
        throw Error(ErrorKind::kUsage,
                    "The working is that of one date: name the deadline, such as D-07.");
    const auto found = std::find_if(
        dates.deadlines.begin(), dates.deadlines.end(),
        [&](const Deadline& deadline) { return Designation(deadline) == designation; });
    if (found == dates.deadlines.end())
        throw Error(ErrorKind::kNotFound, fmt::format("The case has no deadline {}.", designation));
    return ComposeWorking(dates, *found);
}

PaperDocument Chosen(Database& db, const Clock& clock, const CaseRecords& records,
                     const PaperOptions& options) {
    const CaseDates dates = DatesOf(records, clock.Today(), DataStamp(db).substr(0, kStampDigits));
    if (options.paper == "calendar")
        return ComposeDeadlineCalendar(dates);
    if (options.paper == "look-ahead")
        return ComposeLookAhead(dates, options.from.value_or(dates.today));
    if (options.paper == "month")
        return ComposeMonthCalendar(dates, options.month.value_or(dates.today));
    if (options.paper == "working")
        return Working(dates, options.deadline);
    if (IsServedPaper(options.paper))
        return ComposeServedPaper(records, options, dates.today);
    if (IsListPaper(options.paper))
        return ComposeListPaper(
            records, NeedsAllVersions(options.paper) ? All<Version>(db) : std::vector<Version>(),
            TheLawData().standards, options, dates.today, dates.stamp);
    if (IsRoundPaper(options.paper))
        return ComposeRoundPaper(records, options.paper, options.entry, options.final_copy,
                                 dates.stamp);
    if (IsEvidencePaper(options.paper))
        return ComposeEvidencePaper(db, records, options, dates.stamp);
    if (options.paper == "redline")
        return RedlineOf(db, dates, records, options);
    return JudgedPaper(db, dates, records, options);
}

}  // namespace

PaperDocument ComposePaper(Database& db, const Clock& clock, const PaperOptions& options) {
    if (!FindPaper(options.paper))
        throw Error(ErrorKind::kUsage, fmt::format("There is no paper \"{}\". The papers are: {}.",
                                                   options.paper, PaperNames()));
    const CaseRecords records = LoadCase(db);
    return WithLegendOf(records.tier_names, Chosen(db, clock, records, options));
}

}  // namespace particulars
