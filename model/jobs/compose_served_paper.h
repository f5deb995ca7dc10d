// The papers about lists that were served, each found by the number of its list.

#pragma once

#include <string>
#include <string_view>

#include "model/jobs/case_records.h"
#include "model/jobs/paper_options.h"
#include "model/papers/document.h"

namespace particulars {

/// Whether `paper` of papers/catalog.h is one of them.
bool IsServedPaper(std::string_view paper);

/// "served", "certificate", "moving-target" or "asserted". Throws kNotFound for a list or defendant
/// that there is not, kUsage for the certificate of a list that was not served.
PaperDocument ComposeServedPaper(const CaseRecords& records, const PaperOptions& options,
                                 Date today);

/// The list that `number` names ("2", "Set 2"); where it is empty the one served last, or else the
/// last one. Throws kNotFound.
const ServedSet& FindSetNamed(const CaseRecords& records, std::string_view number);

/// By name or alias; empty for an empty `name`. Throws kNotFound.
PartyId FindDefendant(const CaseRecords& records, const std::string& name);

}  // namespace particulars
