// The events that rules hang on, as a docketing clerk names them: one "trial date set" where three
// rules say "trial", "trial date" and "date set for trial"; and the courts whose local rules a row
// is.
//
// From resources/courts/trigger_events.json. A trigger that is not named there is its own event, so
// that a row of a firm's own is never lost.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/deadlines/rule.h"

namespace particulars {

/// "Interrogatories served".
std::string EventOf(const DeadlineRule& rule);

/// False for a local rule of other courts. `court` is a short id.
bool HoldsIn(const DeadlineRule& rule, std::string_view court);

/// The rows that hang on `event` in `court`, were in force on `day` and have a period that can be
/// counted. In the order of the table. Throws kNotFound for a court that there is not.
std::vector<const DeadlineRule*> RulesAfter(std::string_view event, std::string_view court,
                                            const Date& day);

/// The events for which RulesAfter finds something, in alphabetical order.
std::vector<std::string> EventsIn(std::string_view court, const Date& day);

}  // namespace particulars
