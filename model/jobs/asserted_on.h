// Answers "what was asserted on that day?" from the lists as they were served.

#pragma once

#include "model/jobs/case_records.h"
#include "model/papers/asserted_list.h"

namespace particulars {

/// The last list served on or before `day` (of two on one day the one with the higher number),
/// without what was withdrawn or struck by then as against `defendant`, or as against everybody
/// where that is empty.
AssertedList AssertedOn(const CaseRecords& records, Date day, const PartyId& defendant = {});

/// The lists that were served, in the order of their service.
std::vector<const ServedSet*> ServedSetsInOrder(const CaseRecords& records);

/// How and when the entry ended as against `defendant` (empty: everybody), if it had by `day`.
std::optional<EndedItem> EndOf(const CaseRecords& records, const ServedItem& item, Date day,
                               const PartyId& defendant);

}  // namespace particulars
