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

/// Whether it counts the words that changed, and prints none of them: such a paper is composed of
/// the records of the case, as texts that were withheld cannot be compared.
bool CountsWords(std::string_view paper);

/// Throws kNotFound for a list or defendant that there is not, kUsage for the certificate of a list
/// that was not served and for a redline of the first one.
PaperDocument ComposeServedPaper(const CaseRecords& records, const PaperOptions& options,
                                 Date today);

/// The list that `number` names ("2", "Set 2"); where it is empty the one served last, or else the
/// last one. Throws kNotFound.
const ServedSet& FindSetNamed(const CaseRecords& records, std::string_view number);

/// By name or alias; empty for an empty `name`. Throws kNotFound.
PartyId FindDefendant(const CaseRecords& records, const std::string& name);

}  // namespace particulars
