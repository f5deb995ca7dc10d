// Where the papers of a docket stand, in words short enough for a list: what became of a motion,
// what an order rules on and demands, which paper answers which, what is sealed.

#pragma once

#include <string>
#include <vector>

#include "model/jobs/case_records.h"

namespace particulars {

/// "111", or what it is where it has no ECF number: "order of Wed 22 Jun 2016".
std::string NameOfPaper(const DocketEntry& entry);

/// "denied by 111"; "pending" where nothing ruled on it.
std::string RulingsOn(const CaseRecords& records, const Motion& motion);

/// "rules on 83, 95; 5 duties", "opposition to 83", "sealed; public version 112". Empty where there
/// is nothing to say.
std::string StandingOf(const CaseRecords& records, const DocketEntry& entry);

/// The sealed paper that `entry` is the public version of; null for none.
const DocketEntry* SealedVersionOf(const CaseRecords& records, const DocketEntryId& entry);

/// Whether `text` speaks of this request: "Interrogatory No. 9", not "No. 91".
bool Mentions(const std::string& text, const DiscoveryRequest& request);

}  // namespace particulars
