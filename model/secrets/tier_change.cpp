#include "model/secrets/tier_change.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const TierChange& change) {
    Violations found;
    if (change.secret.empty())
        found.push_back({"secret", "Choose the trade secret that this is about."});
    if (change.happened_on.is_special())
        found.push_back({"happened_on", "Enter the day from which the tier holds."});
    if (Trim(change.authority).empty())
        found.push_back({"authority", "Say by which order, stipulation or designation."});
    return found;
}

}  // namespace particulars
