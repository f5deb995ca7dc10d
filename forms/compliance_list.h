// Custodians in groups by how they were identified, each with whether the address that was given
// would meet an order to state last known addresses.
//
// The 2016 order found an address "no more specific than an entire city" insufficient and gave
// seven days; so anything less exact than a street fails here. Where nothing is known, the order
// lets a party say so instead.

#pragma once

#include <string>
#include <vector>

#include "forms/list_dialog.h"
#include "model/matter/people.h"

namespace particulars {

struct CustodianGroup {
    std::string identified_by;  ///< Empty: it is not said.
    std::vector<Person> people;
};

/// In the order in which the groups are first met.
std::vector<CustodianGroup> CustodianGroups(const std::vector<Person>& people);

/// Whether the address is at least as exact as a street.
bool MeetsAddressOrder(const Person& person);

/// "12 custodians in groups of 4, 6 and 2; 5 addresses fail."
std::string ComplianceInWords(const std::vector<Person>& people);

ListDialogPlan CompliancePlan(CaseAccess& access);

}  // namespace particulars
