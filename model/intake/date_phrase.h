// Dates in running text, as American courts write them: "April 1, 2016", "07/17/19", "3-16-09",
// "the 3rd day of May, 2021", "2016-12-07", with the hour where one stands beside the date.
//
// Month first always: 3/4/2016 is 4 March. Two figures for a year mean 1970 to 2069. A day that the
// calendar does not have, such as February 30, is no date.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"
#include "model/core/text.h"

namespace particulars {

struct DatePhrase {
    Date date;
    std::string time;  ///< "17:00", or empty.
    TextSpan place;    ///< Of the date with its hour and weekday.
};

/// In the order of the text. `year` is taken for "May 3" without a year; without it such phrases
/// are passed over. Matches within one sentence or paragraph: give it no more than that.
std::vector<DatePhrase> FindDates(std::string_view text, std::optional<int> year = std::nullopt);

}  // namespace particulars
