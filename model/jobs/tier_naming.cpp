#include "model/jobs/tier_naming.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/text.h"

namespace particulars {

TierName TierNameInForce(std::span<const TierName> names, Tier tier) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const TierName& name) { return name.tier == tier; });
    if (found != names.end())
        return *found;
    TierName usual;
    usual.tier = tier;
    usual.name = std::string(ToText(tier));
    usual.legend = std::string(Legend(tier));
    return usual;
}

Violations CheckAmong(std::span<const TierName> names, const TierName& name) {
    Violations found = Check(name);
    for (const auto& [tier, word] : EnumText<Tier>::kNames)
        if (tier != name.tier && Fold(NameOf(names, tier)) == Fold(name.name))
            found.push_back(
                {"name", fmt::format("The tier \u201c{}\u201d goes by this name already.", word)});
    return found;
}

}  // namespace particulars
