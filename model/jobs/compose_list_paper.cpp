#include "model/jobs/compose_list_paper.h"

#include <algorithm>
#include <array>

#include "model/papers/challenge_grid.h"
#include "model/papers/lineage_paper.h"
#include "model/papers/tailoring_report.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 5> kPapers = {"lineage", "challenges", "deficiency-letter",
                                                     "conference", "tailoring"};

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

PaperDocument Challenges(const CaseRecords& records, const StandardLibrary& library,
                         const PaperOptions& options, const Date& today, const std::string& stamp) {
    const std::vector<TradeSecret> secrets = Chosen(records, options);
    const Objections objections{&records.matter, secrets, records.challenges, today, stamp};
    if (options.paper == "deficiency-letter")
        return ComposeDeficiencyLetter(library, objections);
    if (options.paper == "conference")
        return ComposeConferenceTable(library, objections);
    return ComposeChallengeGrid(library, objections);
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
    return Challenges(records, library, options, today, stamp);
}

}  // namespace particulars
