#include "model/jobs/compose_paper.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <set>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/jobs/argument_papers.h"
#include "model/jobs/chosen_standards.h"
#include "model/jobs/compose_list_paper.h"
#include "model/jobs/compose_served_paper.h"
#include "model/jobs/dates_of.h"
#include "model/jobs/evidence_papers.h"
#include "model/jobs/load_case.h"
#include "model/jobs/paper_stamp.h"
#include "model/jobs/people_papers.h"
#include "model/jobs/reader_records.h"
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
#include "model/papers/withheld.h"
#include "model/papers/working_paper.h"
#include "model/particularity/law_data.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

/// The checklist or the matrix.
PaperDocument JudgedPaper(const PaperSource& source, const CaseDates& dates,
                          const CaseRecords& records, const PaperOptions& options) {
    const StandardLibrary& library = TheLawData().standards;
    CheckStandards(library, options.standards);
    ChecklistContent content = ChecklistContentOf(
        records, SecretsNamed(records, options.secrets),
        options.standards.empty() ? ChosenStandards(Need(source), records.matter, library)
                                  : options.standards,
        dates.today);
    content.final_copy = options.final_copy;
    content.stamp = dates.stamp;
    return options.paper == "matrix" ? ComposeMatrix(library, content)
                                     : ComposeChecklist(library, content);
}

/// Two texts that were withheld are equal, which would be no redline but a lie.
void RequireWords(const CaseRecords& records, const Reader& reader, const TradeSecret& secret,
                  const RedlineContent& content) {
    if (IsWithheld(content.newer.text) || IsWithheld(content.older.text) ||
        (content.sealed_and_public && !MayRead(reader, secret.tier)))
        throw Error(ErrorKind::kUsage,
                    fmt::format("{} is {}, and not all of what is compared has a public wording. "
                                "Choose a copy that may hold that tier. Nothing was written.",
                                Designation(secret), NameOf(records.tier_names, secret.tier)));
}

PaperDocument RedlineOf(const PaperSource& source, const CaseDates& dates,
                        const ReaderRecords& seen, const PaperOptions& options) {
    if (options.secrets.size() != 1)
        throw Error(ErrorKind::kUsage, "A redline is that of one secret: name it, such as TS-003.");
    const CaseRecords& records = seen.records();
    const TradeSecret secret = SecretsNamed(records, options.secrets).front();
    RedlineContent content = RedlineContentOf(
        records, secret, seen.Of(VersionsOf(Need(source), secret.id)), options, dates.today);
    RequireWords(records, options.reader, secret, content);
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

/// Of all versions those that the reader may know of, with their texts: for a paper that counts
/// words and prints none.
std::vector<Version> VersionsToCount(Database& db, const ReaderRecords& seen) {
    std::vector<Version> all = All<Version>(db);
    std::set<std::string> known;
    for (const Version& version : seen.Of(all))
        known.insert(version.id.text());
    std::erase_if(all, [&](const Version& version) { return !known.contains(version.id.text()); });
    return all;
}

PaperDocument ListReportOf(const CaseDates& dates, const CaseRecords& records,
                           const ListView& view) {
    return ComposeListReport(
        {dates, records.secrets, records.challenges, records.requests, records.motions,
         records.rulings, records.people, records.parties, records.tier_names},
        view);
}

PaperDocument Chosen(const PaperSource& source, const ReaderRecords& seen,
                     const PaperOptions& options) {
    const CaseRecords& all = *source.records;
    const CaseRecords& records = seen.records();
    const CaseDates dates =
        DatesOf(records, source.clock->Today(), source.db ? PaperStamp(*source.db) : std::string());
    if (options.paper == "calendar")
        return ComposeDeadlineCalendar(dates);
    if (options.paper == "look-ahead")
        return ComposeLookAhead(dates, options.from.value_or(dates.today));
    if (options.paper == "month")
        return ComposeMonthCalendar(dates, options.month.value_or(dates.today));
    if (options.paper == "working")
        return Working(dates, options.deadline);
    if (IsServedPaper(options.paper))
        return ComposeServedPaper(CountsWords(options.paper) ? all : records, options, dates.today);
    if (IsListPaper(options.paper))
        return ComposeListPaper(records,
                                NeedsAllVersions(options.paper)
                                    ? VersionsToCount(Need(source), seen)
                                    : std::vector<Version>(),
                                TheLawData().standards, options, dates.today, dates.stamp);
    if (IsRoundPaper(options.paper))
        return ComposeRoundPaper(all, seen.records().redactions, options, dates.stamp);
    if (options.paper == "sealing-chart")
        return ComposeSealing(all, records.redactions, options, dates.stamp);
    if (IsPeoplePaper(options.paper))
        return ComposePeoplePaper(source, seen, dates, options);
    if (IsEvidencePaper(options.paper))
        return ComposeEvidencePaper(source, seen, options, dates.stamp);
    if (options.paper == "list")
        return ListReportOf(dates, records, options.list);
    if (options.paper == "redline")
        return RedlineOf(source, dates, seen, options);
    return JudgedPaper(source, dates, records, options);
}

void RequirePaper(const PaperOptions& options) {
    const PaperKind* paper = FindPaper(options.paper);
    if (!paper)
        throw Error(ErrorKind::kUsage, fmt::format("There is no paper \"{}\". The papers are: {}.",
                                                   options.paper, PaperNames()));
    if (!IsFor(*paper, options.reader.audience))
        throw Error(
            ErrorKind::kUsage,
            fmt::format("The {} is not made for this audience ({}), but for: {}. Nothing "
                        "was written.",
                        Fold(paper->title), ToText(options.reader.audience), AudiencesOf(*paper)));
}

/// Composers go by the tier of a record; of what is above the reader's they had no words.
void Lower(const Reader& reader, PaperDocument& paper) {
    if (!MayRead(reader, paper.tier))
        paper.tier = reader.audience == Audience::kCourtPublic ? Tier::kPublic : reader.up_to;
}

}  // namespace

PaperDocument ComposePaper(const PaperSource& source, const PaperOptions& options) {
    RequirePaper(options);
    const ReaderRecords seen(*source.records, options.reader);
    PaperDocument paper = Chosen(source, seen, options);
    Lower(options.reader, paper);
    return WithLegendOf(source.records->tier_names, std::move(paper));
}

PaperDocument ComposePaper(Database& db, const Clock& clock, const PaperOptions& options) {
    const CaseRecords records = LoadCase(db);
    return ComposePaper(PaperSource{&records, &db, &clock}, options);
}

Database& Need(const PaperSource& source) {
    if (!source.db)
        throw Error(ErrorKind::kDisconnected,
                    "The team server does not answer, and this paper is made of more than what was "
                    "read before. It will be there once the server is back.");
    return *source.db;
}

}  // namespace particulars
