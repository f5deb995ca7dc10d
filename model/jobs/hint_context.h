// What the computed hints compare a description with: its own earlier served versions, what other
// papers say of the same entry under another name (alias_passages.h), and what the case knows to be
// in the public file.

#pragma once

#include <vector>

#include "model/jobs/case_records.h"
#include "model/particularity/hint.h"

namespace particulars {

/// `versions` are all of the secret; `shown` is the one that is looked at, which is not compared
/// with itself.
HintContext HintContextFor(const CaseRecords& records, const TradeSecretId& secret,
                           const std::vector<Version>& versions, const VersionId& shown);

}  // namespace particulars
