// A report book: papers of a case, in order, that are bound into one file again and again.

#pragma once

#include <string>
#include <vector>

#include "model/core/tier.h"
#include "model/core/violation.h"
#include "model/matter/audience.h"
#include "model/matter/matter.h"

namespace particulars {

using ReportBookId = Id<struct ReportBookTag>;

struct ReportBook {
    ReportBookId id;
    MatterId matter;
    std::string name;                 ///< "Monday book"; unique within the case.
    std::vector<std::string> papers;  ///< Ids of papers/catalog.h, in order.
    Audience audience = Audience::kOwnTeam;
    Tier holds_up_to = Tier::kPublic;
    std::int64_t revision = 0;
};

Violations Check(const ReportBook& book);

}  // namespace particulars
