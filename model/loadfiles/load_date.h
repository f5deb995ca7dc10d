// Dates as load files write them: "06/22/2016 14:05", "20160622", "2016-06-22T23:00:00-07:00".
//
// 03/04/2016 is never guessed: the order is asked once for each column, and proposed only where the
// values leave no choice. The day is the one that is written; a time and a zone behind it never
// move it.

#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/date.h"
#include "model/core/enum_text.h"

namespace particulars {

enum class LoadDateOrder { kMonthDayYear, kDayMonthYear, kYearMonthDay };

template <>
struct EnumText<LoadDateOrder> {
    static constexpr std::array<EnumName<LoadDateOrder>, 3> kNames = {{
        {LoadDateOrder::kMonthDayYear, "month, day, year"},
        {LoadDateOrder::kDayMonthYear, "day, month, year"},
        {LoadDateOrder::kYearMonthDay, "year, month, day"},
    }};
};

/// Neither member is filled where the text is blank or all zeros, as some programs write "none".
struct LoadDateReading {
    std::optional<Date> date;
    std::string problem;  ///< A sentence for the user.
};

/// Years from 1900 to 2100, in four digits. Eight digits in a row need no order, as only one gives
/// such a year, and neither does a day above 12.
LoadDateReading ReadLoadDate(std::string_view text, std::optional<LoadDateOrder> order);

/// Learns from the values of a column in which order they are written.
class DateOrderFinder {
public:
    void Add(std::string_view text);

    /// The order that every value allows; nullopt if more than one or none does.
    std::optional<LoadDateOrder> Found() const;

    bool has_dates() const { return has_dates_; }

    /// Whether a value was met that two orders explain.
    bool IsNeeded() const { return needed_; }

    /// A sentence for the user.
    std::string Explanation() const;

private:
    bool month_first_ = true;
    bool day_first_ = true;
    bool year_first_ = true;
    bool needed_ = false;
    bool has_dates_ = false;
    std::string example_;  ///< The first value that more than one order explains.
};

}  // namespace particulars
