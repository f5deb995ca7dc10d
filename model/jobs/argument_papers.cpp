#include "model/jobs/argument_papers.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "model/core/error.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/fact_section.h"

namespace particulars {
namespace {

template <typename Record>
std::vector<Record> OfSecret(const std::vector<Record>& all, const TradeSecretId& secret) {
    std::vector<Record> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&](const Record& record) { return record.secret == secret; });
    return own;
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
        if (challenge.secret.empty() || challenge.secret == secret.id)
            content.challenges.push_back(challenge);
    return content;
}

const Version& Numbered(const std::vector<Version>& versions, int number,
                        const TradeSecret& secret) {
    const auto found =
        std::find_if(versions.begin(), versions.end(),
                     [number](const Version& version) { return version.number == number; });
    if (found == versions.end())
        throw Error(ErrorKind::kNotFound,
                    fmt::format("{} has no version {}.", Designation(secret), number));
    return *found;
}

}  // namespace

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

ChecklistContent ChecklistContentOf(const CaseRecords& records,
                                    const std::vector<TradeSecret>& secrets,
                                    const std::vector<std::string>& standards, const Date& today) {
    ChecklistContent content;
    content.matter = records.matter;
    content.court_name = CourtInWords(records.matter);
    content.standards = standards;
    for (const TradeSecret& secret : secrets)
        content.secrets.push_back(ContentOf(records, secret));
    std::stable_sort(content.secrets.begin(), content.secrets.end(),
                     [](const ChecklistSecret& one, const ChecklistSecret& other) {
                         return std::pair(one.secret.position, one.secret.number) <
                                std::pair(other.secret.position, other.secret.number);
                     });
    std::vector<TradeSecretId> printed;
    for (const TradeSecret& secret : secrets)
        printed.push_back(secret.id);
    content.facts = FactsInConflict(records.facts, records.fact_values, printed);
    content.fact_values = records.fact_values;
    content.tier_names = records.tier_names;
    content.printed_on = today;
    return content;
}

RedlineContent RedlineContentOf(const CaseRecords& records, const TradeSecret& secret,
                                std::vector<Version> versions, const PaperOptions& options,
                                const Date& today) {
    std::sort(versions.begin(), versions.end(),
              [](const Version& one, const Version& other) { return one.number > other.number; });
    if (versions.size() < (options.public_wording ? 1U : 2U))
        throw Error(ErrorKind::kNotFound,
                    fmt::format("{} has {}: nothing to compare.", Designation(secret),
                                versions.empty() ? "no version" : "one version only"));
    RedlineContent content;
    content.matter = records.matter;
    content.court_name = CourtInWords(records.matter);
    content.secret = secret;
    content.sealed_and_public = options.public_wording;
    content.newer = options.newer_version ? Numbered(versions, *options.newer_version, secret)
                                          : versions.front();
    if (!options.public_wording)
        content.older = options.older_version ? Numbered(versions, *options.older_version, secret)
                                              : versions[1];
    content.printed_on = today;
    content.final_copy = options.final_copy;
    content.facts = FactsInConflict(records.facts, records.fact_values, {secret.id});
    content.fact_values = records.fact_values;
    return content;
}

}  // namespace particulars
