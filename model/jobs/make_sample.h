// The worked example, LivePerson v. 24/7 Customer: what a user gets by reading the order of 22 June
// 2016, accepting the proposals, and adding a lawyer's judgments (resources/samples/liveperson).

#pragma once

#include <string>

#include "model/core/clock.h"
#include "model/jobs/sample_span.h"
#include "model/store/database.h"

namespace particulars {

/// Fills an empty case file. The reading is the real one: what intake does not find in the order is
/// not in the sample.
void MakeSample(Database& db, const Clock& clock, const std::string& user, SampleSpan span);

}  // namespace particulars
