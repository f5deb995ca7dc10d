// The tier of a paper and its legend. A composer sets the tier; whoever hands the paper on puts the
// legend on it that the protective order of the case prescribes, which a composer does not know.

#pragma once

#include <span>
#include <string>

#include "model/matter/tier_name.h"
#include "model/papers/document.h"

namespace particulars {

/// As this case calls the tier, set for print: "Attorneys’ eyes only".
std::string TierInWords(std::span<const TierName> names, Tier tier);

/// With the usual legend of the tier.
void SetTier(Tier tier, PaperDocument& paper);

/// For what is added to a paper: never lowers its tier.
void RaiseTier(Tier tier, PaperDocument& paper);

/// The paper with the legend of its tier as `names` have it.
PaperDocument WithLegendOf(std::span<const TierName> names, PaperDocument paper);

}  // namespace particulars
