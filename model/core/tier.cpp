#include "model/core/tier.h"

namespace particulars {

std::string_view Legend(Tier tier) {
    switch (tier) {
        case Tier::kPublic:
            return "";
        case Tier::kConfidential:
            return "CONFIDENTIAL";
        case Tier::kAttorneysEyesOnly:
            return "HIGHLY CONFIDENTIAL \u2013 ATTORNEYS\u2019 EYES ONLY";
        case Tier::kSourceCode:
            return "HIGHLY CONFIDENTIAL \u2013 SOURCE CODE";
    }
    throw Error(ErrorKind::kInternal, "A tier has no legend.");
}

Tier TierOfLegend(std::string_view legend) {
    for (const auto& [tier, name] : EnumText<Tier>::kNames)
        if (Legend(tier) == legend)
            return tier;
    return Tier::kPublic;
}

}  // namespace particulars
