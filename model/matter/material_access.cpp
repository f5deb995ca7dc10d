#include "model/matter/material_access.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const MaterialAccess& access) {
    Violations found;
    if (access.person.empty())
        found.push_back({"person", "Choose the person who had the material."});
    if (Trim(access.material).empty())
        found.push_back({"material", "Say what the person had."});
    if (access.first_on.is_special())
        found.push_back({"first_on", "Enter the first day on which the person had it."});
    else if (access.last_on && *access.last_on < access.first_on)
        found.push_back({"last_on", "Access cannot end before it begins."});
    if (Trim(access.source).empty())
        found.push_back({"source", "Say where the date is from."});
    return found;
}

}  // namespace particulars
