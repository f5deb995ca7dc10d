#include "model/jobs/case_records.h"

#include <algorithm>

#include "model/core/capitalized.h"

namespace particulars {

const Version* LatestVersion(const CaseRecords& records, const TradeSecretId& secret) {
    const auto found =
        std::find_if(records.versions.begin(), records.versions.end(),
                     [&](const Version& version) { return version.secret == secret; });
    return found == records.versions.end() ? nullptr : &*found;
}

std::string SubjectOf(const CaseRecords& records, const Deadline& deadline) {
    const auto found = std::find_if(
        records.obligations.begin(), records.obligations.end(),
        [&](const Obligation& obligation) { return obligation.id == deadline.obligation; });
    const bool from_order = !deadline.obligation.empty() && found != records.obligations.end();
    return from_order ? Capitalized(found->act) : deadline.title;
}

}  // namespace particulars
