#include "model/papers/tier_legend.h"

namespace particulars {

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
