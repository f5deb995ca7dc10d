#include "model/secrets/defense.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const Defense& defense) {
    Violations found;
    if (defense.secret.empty())
        found.push_back({"secret", "Choose the entry that this answers."});
    if (Trim(defense.source).empty())
        found.push_back({"source", "Say which publication, paper or witness shows it."});
    if (defense.kind == DefenseKind::kMotionToCompel && !defense.happened_on)
        found.push_back({"happened_on", "Enter the day of the motion."});
    if (defense.disclosed_on && Trim(defense.disclosed_in).empty())
        found.push_back({"disclosed_in", "Say in which paper it was disclosed."});
    return found;
}

}  // namespace particulars
