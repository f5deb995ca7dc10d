#include "model/matter/clearance.h"

#include <algorithm>

#include "model/core/text.h"

namespace particulars {

bool IsInForce(const Clearance& clearance, const Date& day) {
    return clearance.signed_on && *clearance.signed_on <= day && clearance.cleared_on &&
           *clearance.cleared_on <= day && (!clearance.ended_on || day < *clearance.ended_on);
}

Tier HighestFor(const PersonId& person, std::span<const Clearance> clearances, const Date& day) {
    Tier highest = Tier::kPublic;
    for (const Clearance& clearance : clearances)
        if (clearance.person == person && IsInForce(clearance, day))
            highest = std::max(highest, clearance.cleared_for);
    return highest;
}

Violations Check(const Clearance& clearance) {
    Violations found;
    if (clearance.person.empty())
        found.push_back({"person", "Choose the person who is cleared."});
    if (clearance.cleared_for == Tier::kPublic)
        found.push_back({"cleared_for", "What is public needs no clearance: choose a tier."});
    if (clearance.cleared_on && !clearance.signed_on)
        found.push_back({"cleared_on",
                         "Nobody is cleared without a signed undertaking: enter the day on which "
                         "it was signed."});
    if (clearance.signed_on && Trim(clearance.undertaking).empty())
        found.push_back({"undertaking", "Say where the signed undertaking is."});
    if (clearance.cleared_on && clearance.signed_on && *clearance.cleared_on < *clearance.signed_on)
        found.push_back({"cleared_on", "A clearance does not come before its undertaking."});
    if (clearance.ended_on && clearance.cleared_on && *clearance.ended_on < *clearance.cleared_on)
        found.push_back({"ended_on", "A clearance cannot end before it begins."});
    return found;
}

}  // namespace particulars
