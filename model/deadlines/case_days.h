// The closings that the team recorded for its case (closure.h), as days of a calendar for one
// court.
//
// Entries about the same day that contradict each other are refused when they are entered. Where
// they met all the same, as when two copies of a case were merged, the day is taken as disputed, so
// that both answers show.

#pragma once

#include <map>
#include <span>
#include <vector>

#include "model/deadlines/court_calendar.h"
#include "model/deadlines/regime.h"

namespace particulars {

class CaseDays {
public:
    /// `regime` and `closures` must outlive this.
    CaseDays(const Court& court, const Regime& regime, std::span<const Closure> closures);

    /// What the case says of `date`; null where it says nothing. Stays valid as long as this.
    const CalendarDay* On(const Date& date) const;

private:
    CalendarDay Describe(const Closure& closure, const Date& date) const;

    const Regime& regime_;
    std::vector<const Closure*> closures_;       ///< Those of the court.
    mutable std::map<Date, CalendarDay> asked_;  ///< A run may last for months: made when asked.
};

}  // namespace particulars
