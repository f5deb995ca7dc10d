// Who outside the team is cleared for which tier of the protective order, since when and on what
// paper, and who is not cleared though an expert: announced only, or without an undertaking.

#pragma once

#include <span>
#include <string>

#include "model/matter/clearance.h"
#include "model/matter/tier_name.h"
#include "model/papers/document.h"

namespace particulars {

struct ClearanceContent {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const Person> people;
    std::span<const Party> parties;
    std::span<const Clearance> clearances;
    std::span<const TierName> tier_names;
    Date today{boost::gregorian::not_a_date_time};
    std::string stamp;
};

PaperDocument ComposeClearances(const ClearanceContent& content);

}  // namespace particulars
