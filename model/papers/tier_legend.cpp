#include "model/papers/tier_legend.h"

#include "model/core/capitalized.h"
#include "model/papers/typography.h"

namespace particulars {

std::string TierInWords(std::span<const TierName> names, Tier tier) {
    return Capitalized(Typeset(NameOf(names, tier)));
}

void SetTier(Tier tier, PaperDocument& paper) {
    paper.tier = tier;
    paper.legend = Legend(tier);
}

void RaiseTier(Tier tier, PaperDocument& paper) {
    if (tier > paper.tier)
        SetTier(tier, paper);
}

PaperDocument WithLegendOf(std::span<const TierName> names, PaperDocument paper) {
    paper.legend = LegendOf(names, paper.tier);
    return paper;
}

}  // namespace particulars
