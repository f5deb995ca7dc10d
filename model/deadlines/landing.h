// Where a period lands: the first open day from its last day on, and what closed the days between.

#pragma once

#include <string>
#include <vector>

#include "model/deadlines/court_calendar.h"

namespace particulars {

struct Landing {
    Date date;
    std::string passed_over;  ///< "Sunday 3 July 2016 or Monday 4 July 2016 (Independence Day)".
    std::string authority;    ///< For the holidays among them, each once; led by "; " or empty.
    std::vector<const CalendarDay*> state_days;  ///< Those that count under Rule 6(a)(6)(C) only.
};

/// Goes from `from` in steps of `step` days, 1 or -1. `from` itself may be the day.
Landing Land(OpenDays& days, const Date& from, int step);

/// The `count`th open day from `from` on, `from` itself not counted. `step` is 1 or -1.
Date CountOpenDays(OpenDays& days, Date from, int count, int step);

}  // namespace particulars
