#include "model/jobs/people_papers.h"

#include <algorithm>
#include <array>
#include <vector>

#include "model/jobs/argument_papers.h"
#include "model/papers/clearance_list.h"
#include "model/papers/compliance_list.h"
#include "model/papers/received_list.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 3> kPapers = {"compliance", "who-received", "clearances"};

PaperDocument Received(Database& db, const CaseRecords& records, const PaperOptions& options,
                       const std::string& stamp) {
    const std::vector<Distribution> log = All<Distribution>(db);
    std::vector<TradeSecret> secrets;
    if (!options.secrets.empty())
        secrets = SecretsNamed(records, options.secrets);
    return ComposeReceivedList({&records.matter, secrets, log, records.tier_names, stamp});
}

}  // namespace

bool IsPeoplePaper(std::string_view id) {
    return std::find(kPapers.begin(), kPapers.end(), id) != kPapers.end();
}

PaperDocument ComposePeoplePaper(const PaperSource& source, const ReaderRecords& seen,
                                 const CaseDates& dates, const PaperOptions& options) {
    const CaseRecords& records = seen.records();
    if (options.paper == "who-received")
        return Received(Need(source), records, options, dates.stamp);
    if (options.paper == "clearances")
        return ComposeClearances({&records.matter, records.people, records.parties,
                                  records.clearances, records.tier_names, dates.today,
                                  dates.stamp});
    const bool with_addresses =
        SeesWorkProduct(options.reader) && MayRead(options.reader, Tier::kConfidential);
    return ComposeComplianceList({dates, records.people, with_addresses});
}

}  // namespace particulars
