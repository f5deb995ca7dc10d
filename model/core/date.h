// Calendar dates, as litigators count them: no time of day and no time zone.
//
// A default-constructed Date is boost's not_a_date_time: use std::optional<Date> for "no date yet".

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace particulars {

using Date = boost::gregorian::date;

/// "2024-02-29", the only form in which dates are stored.
std::string ToIso(const Date& date);

/// The reverse of ToIso; nullopt for anything else, including days that do not exist.
std::optional<Date> DateFromIso(std::string_view text);

/// nullopt where the calendar has no such day, such as 30 February.
std::optional<Date> MakeDate(int year, int month, int day);

/// "Wednesday 13 July 2016", for people.
std::string ToWords(const Date& date);

/// "Wed 13 Jul 2016", for lists.
std::string ToShortWords(const Date& date);

}  // namespace particulars
