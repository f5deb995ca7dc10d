// Saves records of any types as part of one act, giving numbers to what is new.

#pragma once

#include <vector>

#include "model/core/progress.h"
#include "model/jobs/any_record.h"
#include "model/store/edit.h"

namespace particulars {

/// Gives each record its matter, id, number and revision where it has none, and saves it. Throws
/// kUsage with the first Violation of a record's Check, also where it goes wrong only beside others
/// of the case (a chain that bites its tail, closed days that contradict each other), and
/// kCancelled when `progress` says so; the edit should then be dropped.
void SaveRecords(Edit& edit, const MatterId& matter, std::vector<AnyRecord>& records,
                 Progress& progress);

/// Gives an id to each new record that has none, so that saving twice can be told from two records.
void GiveIds(std::vector<AnyRecord>& records, const Clock& clock);

}  // namespace particulars
