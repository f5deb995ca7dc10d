// What a change moves: an event that was entered or moved, another date on an order, a deadline
// done or put off, a closed day. Each date that would change is listed with its old and its new
// value; nothing is saved here.
//
// Chains are followed to their ends. The cost grows with the number of deadlines in the case and
// with the number that move, not with their product.

#pragma once

#include <set>
#include <string>
#include <vector>

#include "model/core/progress.h"
#include "model/jobs/any_record.h"
#include "model/jobs/case_records.h"

namespace particulars {

struct MovedDeadline {
    const Deadline* before = nullptr;  ///< In the records that were asked about.
    Deadline after;
    std::string caution;  ///< Why it should stay unless somebody says otherwise; else empty.
};

/// The deadlines of `records` that `changed` (events, docket entries, deadlines, closures; others
/// do not matter) gives another date, parents before what hangs on them. Those in `staying` keep
/// their dates, and so does what hangs on them. A deadline among `changed` is not listed itself.
/// Throws kCancelled when `progress` says so.
std::vector<MovedDeadline> WhatMoves(const CaseRecords& records,
                                     const std::vector<AnyRecord>& changed,
                                     const std::set<DeadlineId>& staying, Progress& progress);

/// The deadlines of `records` that wait for the same thing as `deadline`, itself among them: the
/// same event, or for duties of one order the same basis.
std::vector<const Deadline*> WithSameTrigger(const CaseRecords& records, const Deadline& deadline);

/// Those, as they are once `event` is their trigger.
std::vector<MovedDeadline> AttachEvent(const CaseRecords& records, const Deadline& deadline,
                                       const Event& event);

}  // namespace particulars
