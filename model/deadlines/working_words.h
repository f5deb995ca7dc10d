// The phrases of the working, so that the counter reads as a count and the sentences as sentences.

#pragma once

#include <string>
#include <string_view>

#include "model/deadlines/court_calendar.h"

namespace particulars {

/// "Independence Day", "Independence Day, observed".
std::string HolidayWords(const CalendarDay& holiday);

/// "the date written on the order".
std::string_view BasisWords(TriggerBasis basis);

/// Which other dates were not used, and why; with a leading space, or empty.
std::string_view OtherBasesWords(TriggerBasis basis);

/// "by mail", "electronic": what follows "service was".
std::string_view ServiceWords(ServiceMethod method);

/// "21", or "14 before the event".
std::string OrdinalWords(int count, bool forward);

/// " Counted in between: Independence Day, Monday 4 July 2016." or nothing. Where the two days are
/// further apart than a page can list, the holidays are not named.
std::string HolidaysBetween(const OpenDays& days, const Date& start, const Date& end,
                            std::string_view lead);

/// What the clerk's office being out of reach on `end` does to the time for filing.
std::string InaccessibleWords(const struct Landing& landing, const Date& end, bool forward);

/// That service is not extended by it.
std::string FilingOnlyWords(const Date& end);

/// The sentence for an hour that was skipped when clocks were set forward.
std::string WhyNoSuchTime(const Date& date, TimeOfDay time, std::string_view zone_name);

}  // namespace particulars
