#include "model/matter/people.h"

#include <set>

#include "model/core/text.h"

namespace particulars {

Violations Check(const Party& party) {
    Violations violations;
    if (Trim(party.name).empty())
        violations.push_back({"name", "Give the party's name as in the caption."});
    std::set<std::string> seen;
    for (const std::string& alias : party.aliases) {
        if (Trim(alias).empty())
            violations.push_back(
                {"aliases", "One of the other names is blank: fill or remove it."});
        else if (!seen.insert(Fold(Trim(alias))).second)
            violations.push_back({"aliases", "The name \"" + alias + "\" is listed twice."});
    }
    return violations;
}

Violations Check(const Person& person) {
    Violations violations;
    if (Trim(person.name).empty())
        violations.push_back({"name", "Give the person's name."});
    const bool has_address = !Trim(person.address).empty();
    if (!has_address && person.address_detail != AddressDetail::kUnknown)
        violations.push_back(
            {"address", "Give the last known address, or say that how exact it is, is unknown."});
    if (!has_address && person.address_as_of)
        violations.push_back(
            {"address_as_of", "There is no address for this date to belong to: give the address."});
    return violations;
}

}  // namespace particulars
