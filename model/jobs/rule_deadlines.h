// The deadlines that hang on an event by rule: given that interrogatories were served, what is due
// when. The user picks from what is proposed.
//
// A rule can be proposed only where it sets a period; gates and duties without one have none.
// Whether a rule applies to the case at all is for the user to say: nothing here knows.

#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/deadlines/closure.h"
#include "model/deadlines/deadline.h"
#include "model/deadlines/trigger_event.h"
#include "model/matter/matter.h"

namespace particulars {

struct RuleProposal {
    const DeadlineRule* rule = nullptr;
    Deadline deadline;  ///< Computed, with its rule and authority, without a number.
};

/// What hangs on `event`, whose title is one of EventsIn the court of `matter`. `service` is given
/// to those that run from service. In the order of the table.
std::vector<RuleProposal> ProposeFromRules(const Event& event, std::optional<ServiceMethod> service,
                                           const Matter& matter, std::span<const Closure> closures);

}  // namespace particulars
