// One month as a picture on a sheet, and behind it a list of all that the picture shows in short:
// a cell has little room, so what is cut off there or counted as "+3 more" stands in the list.

#pragma once

#include "model/papers/document.h"
#include "model/papers/month.h"

namespace particulars {

PaperDocument ComposeMonthCalendar(const CaseDates& dates, const Date& day_in_month);

/// The picture alone.
MonthGrid GridOf(const Month& month);

}  // namespace particulars
