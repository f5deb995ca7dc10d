// Renaming a tier as the protective order of the case does: what is in force for a rank, and
// whether a new name can be told from those of the other ranks.

#pragma once

#include <span>

#include "model/matter/tier_name.h"

namespace particulars {

/// As stored; for a tier without a name of its own its usual one, without an id.
TierName TierNameInForce(std::span<const TierName> names, Tier tier);

/// What Check finds, and a name that another rank goes by already: two tiers that read alike would
/// be confused in every choice.
Violations CheckAmong(std::span<const TierName> names, const TierName& name);

}  // namespace particulars
