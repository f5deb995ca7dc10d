// What a person outside the team may see under the protective order, and since when.
//
// Nobody is cleared above public without a signed undertaking, nor while a window for objections is
// open: an expert who was only announced has seen nothing.

#pragma once

#include <optional>
#include <span>
#include <string>

#include "model/core/date.h"
#include "model/core/tier.h"
#include "model/core/violation.h"
#include "model/matter/people.h"

namespace particulars {

using ClearanceId = Id<struct ClearanceTag>;

struct Clearance {
    ClearanceId id;
    MatterId matter;
    PersonId person;
    Tier cleared_for = Tier::kConfidential;  ///< And for all below it.
    std::string undertaking;                 ///< Where the signed undertaking is: "LP-000123".
    std::optional<Date> signed_on;
    std::optional<Date>
        announced_on;                ///< Notice with the curriculum vitae, where the order asks it.
    std::string objection;           ///< What the other side objected, and how it ended.
    std::optional<Date> cleared_on;  ///< From when it counts; empty: not yet.
    std::optional<Date> ended_on;    ///< Withdrawn, or the material was returned.
    std::int64_t revision = 0;
};

/// Whether it lets the person see material on `day`.
bool IsInForce(const Clearance& clearance, const Date& day);

/// The highest tier that `person` may see on `day`; public without a clearance in force.
Tier HighestFor(const PersonId& person, std::span<const Clearance> clearances, const Date& day);

Violations Check(const Clearance& clearance);

}  // namespace particulars
