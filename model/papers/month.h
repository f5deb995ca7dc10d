// One month of a case as weeks of days: what is due on each, and which days the court is closed.
// The picture in the window and the printed one are both drawn from it.
//
// A deadline stands on its day to act by, whatever its state. Weeks begin on Sunday and are whole,
// so days of the neighboring months are among them, with their entries. What has no day is not
// lost: it is in `undated`.

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/papers/agenda.h"
#include "model/papers/case_dates.h"

namespace particulars {

struct MonthEntry {
    DeadlineId deadline;
    std::string designation;
    std::string symbol;
    std::string word;  ///< Short, for a cell: "overdue", "due", "satisfied", "no date".
    Urgency urgency = Urgency::kAhead;
    bool unverified = false;  ///< Only of open ones.
};

struct MonthDay {
    Date date{boost::gregorian::not_a_date_time};
    bool in_month = true;
    bool is_today = false;
    bool is_closed = false;   ///< Weekends, holidays, and closures that count.
    std::string closed_name;  ///< "Independence Day"; empty for a mere weekend.
    std::vector<MonthEntry> entries;
};

using MonthWeek = std::array<MonthDay, 7>;

struct Month {
    Date first{boost::gregorian::not_a_date_time};
    std::vector<MonthWeek> weeks;
    std::vector<MonthEntry> undated;  ///< Open ones.
    std::string warning;              ///< Where closed days are not known; else empty.
};

/// False at the ends of the calendar that dates are kept in, before 1401 and from 9999 on.
bool HasMonth(const Date& day);

/// The month that `day` is in, which HasMonth says there is.
Month BuildMonth(const CaseDates& dates, const Date& day);

/// Null where the weeks of the month do not hold `date`.
const MonthDay* DayOf(const Month& month, const Date& date);

/// The first of the month before or after the one of `day`, by `months`. `day` itself where the
/// calendar ends.
Date FirstOfMonth(const Date& day, int months = 0);

/// "July 2016".
std::string MonthInWords(const Date& day);

/// "2016-07" as its first day; nullopt for anything else, and where there is no month to show.
std::optional<Date> MonthFromText(std::string_view text);

inline constexpr std::array<std::string_view, 7> kDaysOfWeek = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

/// "● D-07 due, unverified", for a cell of a picture.
std::string EntryInWords(const MonthEntry& entry);

/// "Monday 4 July 2016, today. Court closed: Independence Day. 2 deadlines: D-01 due, D-02
/// overdue."
std::string DayInFullWords(const MonthDay& day);

/// The closed days from `first` to `last`, both included: the court's own, and in their place what
/// the team recorded for the same day.
struct ClosedSpan {
    std::vector<std::pair<Date, std::string>> days;  ///< In order of date; names.
    std::string warning;
};

ClosedSpan NamedClosedDays(const CaseDates& dates, const Date& first, const Date& last);

}  // namespace particulars
