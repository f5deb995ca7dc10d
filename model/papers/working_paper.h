// The working of one date as a judge could read it: what sets the period running, each step of the
// count with the day it reached and its authority, what other dates were not used and why, and on
// what the safe and the latest date turn.

#pragma once

#include "model/papers/case_dates.h"
#include "model/papers/document.h"

namespace particulars {

PaperDocument ComposeWorking(const CaseDates& dates, const Deadline& deadline);

}  // namespace particulars
