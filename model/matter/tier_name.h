// What the protective order of this case calls a tier, and the legend that it prescribes.
//
// The four tiers are ranks that never change; only their names do. A tier without a TierName goes
// by its usual name.

#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "model/core/tier.h"
#include "model/matter/matter.h"

namespace particulars {

using TierNameId = Id<struct TierNameTag>;

struct TierName {
    TierNameId id;
    MatterId matter;
    Tier tier = Tier::kAttorneysEyesOnly;
    std::string name;       ///< "Outside Counsel's Eyes Only".
    std::string legend;     ///< For every page; empty for public.
    std::string authority;  ///< "Protective Order, par. 3(b), ECF No. 40".
    std::int64_t revision = 0;
};

Violations Check(const TierName& name);

/// As this case calls it; the usual name where the order has none of its own.
std::string NameOf(std::span<const TierName> names, Tier tier);

/// The legend of a page that holds this tier; empty for public.
std::string LegendOf(std::span<const TierName> names, Tier tier);

}  // namespace particulars
