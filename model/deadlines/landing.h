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
    std::vector<const CalendarDay*> shut_days;   ///< Those on which the court was shut, no more.
};

/// Goes from `from` in steps of `step` days, 1 or -1. `from` itself may be the day.
Landing Land(OpenDays& days, const Date& from, int step);

/// From a day on which the clerk's office could not be reached: forward, to the first open day on
/// which it can. From any other day it goes nowhere.
Landing LandAccessible(OpenDays& days, const Date& from);

/// The `count`th court day from `from` on, `from` itself not counted. `step` is 1 or -1.
Date CountOpenDays(OpenDays& days, Date from, int count, int step);

}  // namespace particulars
