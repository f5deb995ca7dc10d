#include "model/matter/tier_name.h"

#include <algorithm>

#include "model/core/text.h"

namespace particulars {
namespace {

const TierName* Find(std::span<const TierName> names, Tier tier) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const TierName& name) { return name.tier == tier; });
    return found == names.end() ? nullptr : &*found;
}

}  // namespace

Violations Check(const TierName& name) {
    Violations found;
    if (Trim(name.name).empty())
        found.push_back({"name", "Enter what the protective order calls this tier."});
    if (name.tier != Tier::kPublic && Trim(name.legend).empty())
        found.push_back({"legend", "Enter the legend that goes on each page."});
    if (name.tier == Tier::kPublic && !Trim(name.legend).empty())
        found.push_back({"legend", "A public page bears no legend."});
    for (const std::string* line : {&name.name, &name.legend})
        if (line->find_first_of("\r\n") != std::string::npos)
            found.push_back({line == &name.name ? "name" : "legend", "Keep it on one line."});
    return found;
}

std::string NameOf(std::span<const TierName> names, Tier tier) {
    const TierName* const found = Find(names, tier);
    return found ? found->name : std::string(ToText(tier));
}

std::string LegendOf(std::span<const TierName> names, Tier tier) {
    const TierName* const found = Find(names, tier);
    return found ? found->legend : std::string(Legend(tier));
}

}  // namespace particulars
