// What a change moves: an event that was entered or moved, another date on an order, a duty with
// another period, a deadline done or put off, a closed day. Each date that would change is listed
// with its old and its new value; nothing is saved here.
//
// Chains are followed to their ends, and a date on the docket that is taken away leaves what ran
// from it pending. The cost grows with the number of deadlines in the case and with the number that
// move, not with their product.

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

/// The deadlines of `records` that `changed` (events, docket entries, obligations, deadlines,
/// closures; others do not matter) gives another date or another period, parents before what hangs
/// on them. Those in `staying` keep their dates, and so does what hangs on them. A deadline among
/// `changed` is not listed itself. Throws kCancelled when `progress` says so.
std::vector<MovedDeadline> WhatMoves(const CaseRecords& records,
                                     const std::vector<AnyRecord>& changed,
                                     const std::set<DeadlineId>& staying, Progress& progress);

/// The deadlines of `records` that wait for the same thing as `deadline`, itself among them: the
/// same event, or for duties of one order the same basis.
std::vector<const Deadline*> WithSameTrigger(const CaseRecords& records, const Deadline& deadline);

/// Those, as they are once `event` is their trigger. Throws kUsage where `deadline` has ended
/// otherwise than by being done.
std::vector<MovedDeadline> AttachEvent(const CaseRecords& records, const Deadline& deadline,
                                       const Event& event);

/// All that an act moves: the dates that it moves itself (`attached`, such as those that a newly
/// entered event is the trigger of), and then what `changed` and these move.
std::vector<MovedDeadline> WhatActMoves(const CaseRecords& records,
                                        const std::vector<AnyRecord>& changed,
                                        const std::vector<MovedDeadline>& attached,
                                        Progress& progress);

/// Adds those to `changed` that are not `staying`. What hangs on a date that stays is counted from
/// where that stays.
void AddWhatMoves(const CaseRecords& records, std::vector<AnyRecord>& changed,
                  const std::vector<MovedDeadline>& attached, const std::set<DeadlineId>& staying,
                  Progress& progress);

}  // namespace particulars
