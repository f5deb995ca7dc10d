// The second half of periods such as "20 days, then the next Monday 10:00", in words and as a day.
//
// The weekday looked for is strictly after the last day counted: where that is itself a Monday, it
// is the Monday a week later.

#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "model/core/date.h"
#include "model/deadlines/period.h"

namespace particulars {

/// "the next Monday 10:00".
std::string ToText(const NextWeekday& then);

/// "Monday".
std::string_view WeekdayName(int weekday);

/// Parts "20 days, then the next monday 10:00" and "10:00 a.m. on the monday next after the
/// expiration of 20 days", in lower case, into the period and what follows it. Text of another form
/// comes back whole.
std::pair<std::string_view, std::optional<NextWeekday>> SplitNextWeekday(std::string_view text);

/// The first `weekday` after `date`.
Date WeekdayAfter(const Date& date, int weekday);

}  // namespace particulars
