// The deadline calendar: every open deadline of the case, obligor by obligor, with what was
// computed beside what was overridden, the readings on which the date turns, the authority, and who
// has verified it; then what is still without a date, and what has ended.
//
// For the own team: it quotes the duties of sealed orders, whose legend it then carries.

#pragma once

#include "model/papers/case_dates.h"
#include "model/papers/document.h"

namespace particulars {

PaperDocument ComposeDeadlineCalendar(const CaseDates& dates);

}  // namespace particulars
