#include "model/jobs/compose_list_paper.h"

#include <algorithm>
#include <array>

#include "model/jobs/compose_served_paper.h"
#include "model/papers/challenge_grid.h"
#include "model/papers/defense_table.h"
#include "model/papers/fact_section.h"
#include "model/papers/lineage_paper.h"
#include "model/papers/tailoring_report.h"
#include "model/papers/verdict_form.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 7> kPapers = {
    "lineage",   "challenges", "deficiency-letter", "conference",
    "tailoring", "defenses",   "verdict-form"};

std::vector<TradeSecret> Chosen(const CaseRecords& records, const PaperOptions& options) {
    if (options.secrets.empty())
        return records.secrets;
    std::vector<TradeSecret> chosen;
    for (const TradeSecret& secret : records.secrets)
        if (std::find(options.secrets.begin(), options.secrets.end(), Designation(secret)) !=
            options.secrets.end())
            chosen.push_back(secret);
    return chosen;
}

std::vector<TradeSecretId> IdsOf(const std::vector<TradeSecret>& secrets) {
    std::vector<TradeSecretId> ids;
    for (const TradeSecret& secret : secrets)
        ids.push_back(secret.id);
    return ids;
}

PaperDocument Defenses(const CaseRecords& records, const PaperOptions& options,
                       const std::string& stamp) {
    const std::vector<TradeSecret> secrets = Chosen(records, options);
    PaperDocument paper =
        ComposeDefenses({&records.matter, secrets, records.defenses, records.people, stamp});
    AppendFacts(FactsInConflict(records.facts, records.fact_values, IdsOf(secrets)),
                records.fact_values, paper);
    return paper;
}

PaperDocument Challenges(const CaseRecords& records, const StandardLibrary& library,
                         const PaperOptions& options, const Date& today, const std::string& stamp) {
    const std::vector<TradeSecret> secrets = Chosen(records, options);
    const Objections objections{&records.matter, secrets, records.challenges, today, stamp};
    if (options.paper == "deficiency-letter")
        return ComposeDeficiencyLetter(library, objections);
    if (options.paper == "conference")
        return ComposeConferenceTable(library, objections);
    PaperDocument grid = ComposeChallengeGrid(library, objections);
    AppendFacts(FactsInConflict(records.facts, records.fact_values, IdsOf(secrets)),
                records.fact_values, grid);
    return grid;
}

PaperDocument VerdictFormOf(const CaseRecords& records, const PaperOptions& options,
                            const Date& today, const std::string& stamp) {
    VerdictContent content;
    const std::vector<TradeSecret> secrets = Chosen(records, options);
    content.matter = &records.matter;
    content.secrets = secrets;
    content.steps = records.status_steps;
    content.parties = records.parties;
    content.only_against = FindDefendant(records, options.defendant);
    content.is_named = !options.secrets.empty();
    content.today = today;
    content.stamp = stamp;
    return ComposeVerdictForm(content);
}

}  // namespace

bool IsListPaper(std::string_view id) {
    return std::find(kPapers.begin(), kPapers.end(), id) != kPapers.end();
}

bool NeedsAllVersions(std::string_view id) {
    return id == "tailoring";
}

PaperDocument ComposeListPaper(const CaseRecords& records, const std::vector<Version>& versions,
                               const StandardLibrary& library, const PaperOptions& options,
                               const Date& today, const std::string& stamp) {
    if (options.paper == "lineage")
        return ComposeLineage(records.matter, {records.secrets, records.lineage}, stamp);
    if (options.paper == "tailoring")
        return ComposeTailoringReport({&records.matter, records.secrets, versions,
                                       records.material_accesses, records.people, stamp});
    if (options.paper == "defenses")
        return Defenses(records, options, stamp);
    if (options.paper == "verdict-form")
        return VerdictFormOf(records, options, today, stamp);
    return Challenges(records, library, options, today, stamp);
}

}  // namespace particulars
