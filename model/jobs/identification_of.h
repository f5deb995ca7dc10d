// What an identification of trade secrets is made of: a list, the request that it answers, and the
// list that was served before it.

#pragma once

#include <optional>

#include "model/jobs/case_records.h"
#include "model/papers/identification.h"

namespace particulars {

/// The list with its items and the number of the paper that it was filed as.
ServedListContent ContentOf(const CaseRecords& records, const ServedSet& set);

/// The interrogatory that the title of the list or another name of its entries speaks of, or the
/// only one of the case. Null where there is none, or more than one and none is named.
const DiscoveryRequest* RequestOf(const CaseRecords& records, const ServedListContent& list);

/// With the list served last before it; nullopt for the first.
std::optional<SetComparison> ComparisonOf(const CaseRecords& records, const ServedSet& set,
                                          Date today);

IdentificationContent IdentificationOf(const CaseRecords& records, const ServedSet& set,
                                       Date today);

}  // namespace particulars
