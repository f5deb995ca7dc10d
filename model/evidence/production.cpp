#include "model/evidence/production.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const Production& production) {
    Violations found;
    if (Trim(production.volume).empty())
        found.push_back({"volume", "Enter the name of the volume, such as LP-VOL001."});
    if (production.received_on && production.produced_on &&
        *production.received_on < *production.produced_on)
        found.push_back({"received_on", "It cannot be received before it was produced."});
    if (!production.replaces.empty()) {
        if (production.replaces == production.id)
            found.push_back({"replaces", "A production cannot replace itself."});
        if (Trim(production.reason).empty())
            found.push_back({"reason", "Say why the other production was replaced."});
    }
    return found;
}

}  // namespace particulars
