#include "app/cli/date_option.h"

#include <fmt/format.h>

#include "model/core/error.h"

namespace particulars {

Date DayOption(std::string_view option, std::string_view text) {
    if (const auto date = DateFromIso(text))
        return *date;
    throw Error(ErrorKind::kUsage,
                fmt::format("{} \"{}\" is not a day of the calendar. Write it as YYYY-MM-DD, for "
                            "example 2016-07-01.",
                            option, text));
}

std::optional<Date> OptionalDay(std::string_view option, std::string_view text) {
    return text.empty() ? std::nullopt : std::optional(DayOption(option, text));
}

}  // namespace particulars
