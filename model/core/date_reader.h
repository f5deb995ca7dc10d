// Reads a date as people type it: "2016-06-22", "6/22/2016", "22 Jun 2016", "Wed. June 22nd, 2016".
//
// "3/4/2016" is March to one reader and April to another. It comes back as two candidates to ask
// about, never as a guess, unless the caller says which order the writer uses or a weekday settles
// it.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"

namespace particulars {

/// How to take "3/4/2016". ISO dates and named months never depend on it.
enum class DateOrder { kAsk, kMonthFirst, kDayFirst };

/// Exactly one of the three members is filled.
struct DateReading {
    std::optional<Date> date;
    std::vector<Date> candidates;  ///< Two days it may mean, the month-first one leading.
    std::string problem;           ///< A sentence for the user: what is wrong and what to type.
};

constexpr int kFirstYearRead = 1900;
constexpr int kLastYearRead = 2100;

/// Takes years from kFirstYearRead to kLastYearRead, in four digits.
DateReading ReadDate(std::string_view text, DateOrder order = DateOrder::kAsk);

}  // namespace particulars
