// Gives a Deadline its dates, and makes a Deadline of an obligation that an order lays on somebody.
//
// A duty that cannot be dated stays undated and says why; nothing is guessed, and nothing throws,
// because the duty must be on the list even so. Where only receipt, entry or service is unknown,
// the safe date is the one that follows if it happened on the earliest day possible.

#pragma once

#include <optional>
#include <span>

#include "model/deadlines/calculator.h"
#include "model/deadlines/closure.h"
#include "model/deadlines/deadline.h"

namespace particulars {

/// What to compute for `deadline`. The trigger is not_a_date_time while it is unknown.
ComputationRequest RequestFor(const Deadline& deadline, std::span<const Closure> closures);

/// Makes usual, safe and latest date, time, working and warnings of `deadline` new from its
/// trigger, basis, period and service. Override, state and people stay as they are.
/// `closures` are those that the team recorded for its case. `earliest_trigger` is the first day on
/// which an unknown trigger can lie: for an order, the date written on it.
void ComputeDeadline(Deadline& deadline, std::span<const Closure> closures,
                     std::optional<Date> earliest_trigger = std::nullopt);

/// The day of `order` from which a period of `obligation` with this basis runs; nullopt where the
/// order does not show it.
std::optional<Date> TriggerOf(TriggerBasis basis, const Obligation& obligation,
                              const DocketEntry& order);

/// The deadline of `obligation`, computed, with a neutral title and without a number. `order` is
/// the entry of the order that lays it down.
Deadline DeadlineFromObligation(const Obligation& obligation, const DocketEntry& order,
                                const Matter& matter, std::span<const Closure> closures);

}  // namespace particulars
