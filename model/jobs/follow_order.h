// What a deadline has from the order that lays down its duty: how long the period is, which way it
// is counted, what it runs from, and the day that starts it.
//
// Only what came from the order follows it. A period or a trigger that somebody has entered in the
// deadline itself is not the order's any more: it stays when the order loses its own, and is
// cautioned about when the order has another one.

#pragma once

#include "model/deadlines/deadline.h"

namespace particulars {

/// A duty and the entry of the order that lays it down, at one moment; null where not known.
struct LaidDown {
    const Obligation* duty = nullptr;
    const DocketEntry* order = nullptr;
};

/// Whether both give a deadline the same period and the same days to run from.
bool SameTerms(const LaidDown& was, const LaidDown& now);

/// Puts what the order says `now` in place of what `deadline` has from it as it `was`. The dates
/// are not computed yet. A deadline that runs from an event or from another deadline keeps its
/// trigger.
void FollowOrder(Deadline& deadline, const LaidDown& was, const LaidDown& now);

/// Whether the day that `deadline` runs from is neither an event's, nor another deadline's, nor the
/// order's as it `was`.
bool HasTriggerByHand(const Deadline& deadline, const LaidDown& was);

}  // namespace particulars
