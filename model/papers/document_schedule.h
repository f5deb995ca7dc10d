// The schedule of the documents that "contain, refer to, or incorporate by reference" each secret,
// as the order of 22 June 2016 demands it: three lists a secret, by Bates number with pinpoints.
//
// There are two of it, and they must not be mixed up. The one for the own team also shows what is
// still amiss: evidence linked in none of the three roles, cites without a pinpoint, documents read
// and left out with the reason, notes. The one to be served holds the three lists of what is
// asserted and nothing else.

#pragma once

#include "model/papers/cited_evidence.h"
#include "model/papers/document.h"

namespace particulars {

/// The title of the schedule to be served: the words of the duty itself.
inline constexpr const char* kScheduleToServe =
    "Documents that contain, refer to, or incorporate by reference the trade secrets";

/// Work product.
PaperDocument ComposeSchedule(const EvidenceOfCase& evidence);

/// For the other side and the court. `is_final`: without the DRAFT mark.
PaperDocument ComposeScheduleToServe(const EvidenceOfCase& evidence, bool is_final);

}  // namespace particulars
