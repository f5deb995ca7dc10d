#include "model/jobs/case_records.h"

#include <algorithm>

namespace particulars {

const Version* LatestVersion(const CaseRecords& records, const TradeSecretId& secret) {
    const auto found =
        std::find_if(records.versions.begin(), records.versions.end(),
                     [&](const Version& version) { return version.secret == secret; });
    return found == records.versions.end() ? nullptr : &*found;
}

}  // namespace particulars
