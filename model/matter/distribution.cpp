#include "model/matter/distribution.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const Distribution& distribution) {
    Violations violations;
    if (Trim(distribution.what).empty())
        violations.push_back({"what", "Say what was seen or given out."});
    return violations;
}

}  // namespace particulars
