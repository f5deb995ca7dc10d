// Reads an option whose value is a day of the calendar.

#pragma once

#include <optional>
#include <string_view>

#include "model/core/date.h"

namespace particulars {

/// Throws kUsage, naming `option`, for anything but YYYY-MM-DD.
Date DayOption(std::string_view option, std::string_view text);

/// The same, and nullopt where `text` is empty.
std::optional<Date> OptionalDay(std::string_view option, std::string_view text);

}  // namespace particulars
