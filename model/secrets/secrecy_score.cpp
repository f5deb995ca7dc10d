#include "model/secrets/secrecy_score.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const SecrecyScore& score) {
    Violations found;
    const auto check = [&](const char* field, const std::optional<int>& factor) {
        if (factor && (*factor < 1 || *factor > 5))
            found.push_back({field, "A factor is scored from 1 to 5, or left blank."});
    };
    check("unknown_outside", score.unknown_outside);
    check("unknown_inside", score.unknown_inside);
    check("measures", score.measures);
    check("value", score.value);
    check("effort", score.effort);
    check("hard_to_acquire", score.hard_to_acquire);
    if (Trim(score.scorer).empty())
        found.push_back({"scorer", "Say whose opinion this is."});
    if (score.scored_on.is_special())
        found.push_back({"scored_on", "Enter the day of the opinion."});
    return found;
}

}  // namespace particulars
