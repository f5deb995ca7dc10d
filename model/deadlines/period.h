// A period that a court or a rule sets: so many days, weeks, months, years, court days or hours.
//
// Reading "within twenty-one (21) days" from text is done here too, because people type periods and
// orders print them in the same words.

#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/enum_text.h"

namespace particulars {

enum class PeriodUnit { kHours, kDays, kCourtDays, kWeeks, kMonths, kYears };

template <>
struct EnumText<PeriodUnit> {
    static constexpr std::array<EnumName<PeriodUnit>, 6> kNames = {{
        {PeriodUnit::kHours, "hours"},
        {PeriodUnit::kDays, "days"},
        {PeriodUnit::kCourtDays, "court days"},
        {PeriodUnit::kWeeks, "weeks"},
        {PeriodUnit::kMonths, "months"},
        {PeriodUnit::kYears, "years"},
    }};
};

/// "..., then the next Monday 10:00": the first such weekday strictly after the last day counted,
/// as in Tex. R. Civ. P. 99(b).
struct NextWeekday {
    int weekday = 1;                           ///< 0 is Sunday.
    std::optional<std::chrono::minutes> time;  ///< Since midnight; absent: any time of that day.

    friend bool operator==(const NextWeekday&, const NextWeekday&) = default;
};

struct Period {
    int count = 0;  ///< 1 to 9999.
    PeriodUnit unit = PeriodUnit::kDays;
    std::optional<NextWeekday> then = std::nullopt;  ///< Only forward, and never after hours.

    friend bool operator==(const Period&, const Period&) = default;
};

/// "21 days", "1 week", "16 court days", "20 days, then the next Monday 10:00": the stored form.
std::string ToText(const Period& period);

/// Reads what people and orders write: "21 days", "two weeks", "twenty-one (21) days", "48 hours",
/// "16 court days", "ten business days", "10:00 a.m. on the Monday next after the expiration of
/// twenty days". nullopt for anything else, for 0, for minus 3, for more than 9999, and where word
/// and figure disagree ("ten (14) days").
std::optional<Period> ReadPeriod(std::string_view text);

}  // namespace particulars
