#include "model/jobs/compose_paper.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "model/core/error.h"
#include "model/jobs/chosen_standards.h"
#include "model/jobs/dates_of.h"
#include "model/jobs/load_case.h"
#include "model/jobs/redaction_round.h"
#include "model/papers/catalog.h"
#include "model/papers/deadline_calendar.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/look_ahead.h"
#include "model/papers/month_calendar.h"
#include "model/papers/particularity_checklist.h"
#include "model/papers/redaction_papers.h"
#include "model/papers/working_paper.h"
#include "model/store/change_log.h"

namespace particulars {
namespace {

/// The first hexadecimal digits of the data hash that a page carries.
constexpr std::size_t kStampDigits = 12;

template <typename Record>
std::vector<Record> OfSecret(const std::vector<Record>& all, const TradeSecretId& secret) {
    std::vector<Record> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&](const Record& record) { return record.secret == secret; });
    return own;
}

std::vector<TradeSecret> SecretsNamed(const CaseRecords& records,
                                      const std::vector<std::string>& designations) {
    if (designations.empty())
        return records.secrets;
    std::vector<TradeSecret> named;
    for (const std::string& designation : designations) {
        const std::optional<int> number = NumberFromDesignation(designation);
        const auto found =
            std::find_if(records.secrets.begin(), records.secrets.end(),
                         [&](const TradeSecret& secret) { return secret.number == number; });
        if (found == records.secrets.end())
            throw Error(ErrorKind::kNotFound,
                        fmt::format("The case has no secret {}.", designation));
        named.push_back(*found);
    }
    return named;
}

ChecklistSecret ContentOf(const CaseRecords& records, const TradeSecret& secret) {
    ChecklistSecret content;
    content.secret = secret;
    if (const Version* version = LatestVersion(records, secret.id))
        content.version = *version;
    content.aliases = OfSecret(records.aliases, secret.id);
    content.particulars = OfSecret(records.particulars, secret.id);
    content.assessments = OfSecret(records.assessments, secret.id);
    for (const Challenge& challenge : records.challenges)
        if (challenge.blanket || challenge.secret == secret.id)
            content.challenges.push_back(challenge);
    return content;
}

PaperDocument ChecklistPaper(Database& db, const CaseDates& dates, const CaseRecords& records,
                             const PaperOptions& options) {
    const StandardLibrary library = StandardLibrary::Shipped();
    CheckStandards(library, options.standards);
    ChecklistContent content;
    content.matter = records.matter;
    content.court_name = CourtInWords(records.matter);
    content.standards = options.standards.empty() ? ChosenStandards(db, records.matter, library)
                                                  : options.standards;
    for (const TradeSecret& secret : SecretsNamed(records, options.secrets))
        content.secrets.push_back(ContentOf(records, secret));
    content.final_copy = options.final_copy;
    content.printed_on = dates.today;
    content.stamp = dates.stamp;
    return ComposeChecklist(library, content);
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

}  // namespace

PaperDocument ComposePaper(Database& db, const Clock& clock, const PaperOptions& options) {
    if (!FindPaper(options.paper))
        throw Error(ErrorKind::kUsage, fmt::format("There is no paper \"{}\". The papers are: {}.",
                                                   options.paper, PaperNames()));
    const CaseRecords records = LoadCase(db);
    const CaseDates dates = DatesOf(records, clock.Today(), DataStamp(db).substr(0, kStampDigits));
    if (options.paper == "calendar")
        return ComposeDeadlineCalendar(dates);
    if (options.paper == "look-ahead")
        return ComposeLookAhead(dates, options.from.value_or(dates.today));
    if (options.paper == "month")
        return ComposeMonthCalendar(dates, options.month.value_or(dates.today));
    if (options.paper == "working")
        return Working(dates, options.deadline);
    if (IsRoundPaper(options.paper))
        return ComposeRoundPaper(records, options.paper, options.entry, options.final_copy,
                                 dates.stamp);
    return ChecklistPaper(db, dates, records, options);
}

}  // namespace particulars
