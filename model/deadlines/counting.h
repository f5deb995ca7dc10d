// Counts one period under one regime and one reading of the doubtful days, and writes the working.
//
// It does not ask whether the regime was in force on the trigger date: Check (calculator.h) does.
// So the examples of the committee note of 2009, which bear dates of 2007, can be counted here.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/deadlines/court.h"
#include "model/deadlines/court_calendar.h"
#include "model/deadlines/regime.h"

namespace particulars {

/// A day that the period may also be said to end on, whatever the calendar.
struct OtherEnd {
    Date date;
    std::string why;  ///< A sentence.
};

struct CountedDate {
    Date end;
    std::optional<TimeOfDay> time;  ///< Only for periods in hours.
    std::vector<WorkingStep> working;
    std::vector<std::string> warnings;
    std::vector<OtherEnd> other_ends;
    std::vector<const CalendarDay*> state_days;  ///< That moved the end under Rule 6(a)(6)(C) only.
    std::vector<const CalendarDay*> shut_days;   ///< That moved it as days of a closed court only.
};

/// `days` must be a view for the direction of `request`.
CountedDate Count(const ComputationRequest& request, const Court& court, const Regime& regime,
                  OpenDays& days);

/// Keeps the days that a landing passed over and that the user should hear of.
void NoteDays(const struct Landing& landing, CountedDate& counted);

/// `months` later, or earlier if negative, on the same day of the month, or on its last day where
/// it has none such.
Date AddMonths(const Date& date, int months);

}  // namespace particulars
