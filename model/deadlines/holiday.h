// A holiday as a statute sets it: by rule, with the dates between which the rule holds, and with
// what happens when the day falls on a weekend.
//
// The rows come from resources/courts; every one names its source. A day is computed from its rule
// for any year, save those that a statute ties to another calendar, which are listed.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"

namespace particulars {

struct DayRule {
    enum class Kind { kFixed, kNthWeekday, kEaster, kListed };

    Kind kind = Kind::kFixed;
    int month = 1;
    int day = 1;
    int weekday = 0;  ///< 0 is Sunday.
    int nth = 1;      ///< -1 is the last one of the month.
    int offset = 0;   ///< Days added to the day that the rest gives.
    bool even_years_only = false;
    std::vector<Date> listed;
};

enum class Shift { kNone, kPrecedingFriday, kFollowingMonday };

/// What the day means to the courts of its own state.
enum class HolidayKind {
    kCourt,         ///< Moves a last day under the counting rules.
    kStateOnly,     ///< A holiday of the state that those rules leave out.
    kCourtClosure,  ///< Courts close, but the counting statute does not name the day.
};

struct Holiday {
    std::string name;
    DayRule rule;
    Shift saturday = Shift::kNone;
    Shift sunday = Shift::kNone;
    std::optional<Date> from;  ///< Absent: older than 1 December 2009.
    std::optional<Date> to;    ///< Absent: still in force.
    HolidayKind kind = HolidayKind::kCourt;
    bool disputed = false;  ///< Also where it is kept for part of the day or in one county only.
    std::string limb;       ///< Of Rule 6(a)(6), where the row is federal: "6(a)(6)(A)".
    std::string source;     ///< Of the day itself.
    std::string short_source;
    std::string rule6_authority;  ///< A decision on Rule 6(a)(6)(C), where one is known.
    std::string saturday_source;  ///< Of the shift; empty where it is the same.
    std::string sunday_source;
    std::string note;
    std::string verification;  ///< "V" read, "P" partly read, "K" from general knowledge.
    std::optional<Date> checked;
};

/// The day that `rule` gives in `year`; nullopt if none.
std::optional<Date> DayIn(const DayRule& rule, int year);

/// The rows of "US" or of a state such as "NY". Empty where there is no table.
const std::vector<Holiday>& HolidaysOf(std::string_view jurisdiction);

/// A day, or a run of days, on which courts were closed or are said to have been.
struct Closing {
    Date first;
    Date last;          ///< Inclusive.
    std::string court;  ///< Short id; empty for an order of the President, for all federal courts.
    bool is_holiday = true;  ///< False where the court was shut and no holiday was declared.
    bool disputed = true;
    std::string name;
    std::string source;
    std::string verification;  ///< "V" read, "P" partly read, "K" from general knowledge.
    std::optional<Date> checked;
};

const std::vector<Closing>& Closings();

}  // namespace particulars
