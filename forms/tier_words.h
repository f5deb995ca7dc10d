// The tiers as the protective order of the case names them, for choices and columns. Records keep
// the rank; the names are only shown.

#pragma once

#include <string>
#include <vector>

#include "forms/fields_dialog.h"
#include "model/jobs/case_records.h"

class wxChoice;

namespace particulars {

/// As the order calls it, or its usual name.
std::string TierWord(const CaseRecords& records, Tier tier);

/// All four, lowest first.
std::vector<std::string> TierChoices(const CaseRecords& records);

/// The tier of a word of TierChoices. Throws kInternal for any other.
Tier TierChosen(const CaseRecords& records, const std::string& word);

/// A choice of the tier, with the value `now`, called "tier".
Field TierField(const CaseRecords& records, Tier now, const std::string& label = "&Tier");

/// Renames the items of a choice that offers all four by rank.
void NameTiers(wxChoice& choice, const CaseRecords& records);

}  // namespace particulars
