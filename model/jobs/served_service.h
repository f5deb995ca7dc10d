// The service of a list: what must be said of it, and all that changes with it in the case.
//
// On service every item is frozen with its digest, its wording counts as served and the one before
// it as superseded, and each entry gets a step in its life with the paper that caused it.

#pragma once

#include <string>

#include "model/jobs/served_set.h"

namespace particulars {

/// What is wrong with the particulars of a service, by field; "reason" where one is needed.
Violations CheckService(const CaseRecords& records, const SetMaterial& material,
                        const SetService& service, Date today);

/// Throws kConflict for a list that was served before, kUsage for one that is not approved and for
/// what CheckService finds.
SetPlan PlanService(const CaseRecords& records, const SetMaterial& material,
                    const SetService& service, Date today, const std::string& user);

/// The set that an act is about. Throws kNotFound where there is none, kConflict where it is no
/// longer as it was at `revision`.
const ServedSet& RequireSet(const CaseRecords& records, const ServedSetId& set,
                            std::int64_t revision);

/// The items of `set` as they would be served now; of those that cannot be told any more, as they
/// are.
std::vector<ServedItem> ItemsAsOfNow(const CaseRecords& records, const SetMaterial& material,
                                     const ServedSet& set);

Tier HighestTier(const std::vector<ServedItem>& items);

}  // namespace particulars
