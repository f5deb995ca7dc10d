// The two-week look-ahead: what is overdue, what falls due in two weeks from a day, the court's
// closed days among them, and who sees to each.
//
// It hides nothing that could hurt: what has no date is listed whatever the two weeks, and so is
// what falls later and nobody has verified, because its date may be wrong.

#pragma once

#include "model/papers/case_dates.h"
#include "model/papers/document.h"

namespace particulars {

inline constexpr int kLookAheadDays = 14;  ///< The last day is the same weekday as the first.

/// "Overdue" is measured on `dates.today` or on `from`, whichever is later.
PaperDocument ComposeLookAhead(const CaseDates& dates, const Date& from);

}  // namespace particulars
