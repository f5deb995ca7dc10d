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

const Obligation* ObligationOf(const CaseRecords& records, const Deadline& deadline) {
    const auto found = std::find_if(
        records.obligations.begin(), records.obligations.end(),
        [&](const Obligation& obligation) { return obligation.id == deadline.obligation; });
    return deadline.obligation.empty() || found == records.obligations.end() ? nullptr : &*found;
}

std::string SubjectOf(const CaseRecords& records, const Deadline& deadline) {
    const Obligation* obligation = ObligationOf(records, deadline);
    return obligation ? Capitalized(obligation->act) : deadline.title;
}

}  // namespace particulars
