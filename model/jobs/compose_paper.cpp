#include "model/jobs/compose_paper.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "model/core/error.h"
#include "model/deadlines/court.h"
#include "model/jobs/chosen_standards.h"
#include "model/jobs/load_case.h"
#include "model/papers/particularity_checklist.h"
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

}  // namespace

PaperDocument ComposePaper(Database& db, const Clock& clock, const PaperOptions& options) {
    if (options.paper != "checklist")
        throw Error(
            ErrorKind::kUsage,
            fmt::format("There is no paper \"{}\". The papers are: checklist.", options.paper));
    const StandardLibrary library = StandardLibrary::Shipped();
    CheckStandards(library, options.standards);
    const CaseRecords records = LoadCase(db);
    ChecklistContent content;
    content.matter = records.matter;
    const Court* court = FindCourtOrNull(records.matter.court);
    content.court_name = court == nullptr ? records.matter.court : court->name;
    content.standards = options.standards.empty() ? ChosenStandards(db, records.matter, library)
                                                  : options.standards;
    for (const TradeSecret& secret : SecretsNamed(records, options.secrets))
        content.secrets.push_back(ContentOf(records, secret));
    content.final_copy = options.final_copy;
    content.printed_on = clock.Today();
    content.stamp = DataStamp(db).substr(0, kStampDigits);
    return ComposeChecklist(library, content);
}

}  // namespace particulars
