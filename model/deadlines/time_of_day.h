// A wall-clock time of day as text: "14:15".

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/deadlines/computation.h"

namespace particulars {

std::string ToText(TimeOfDay time);

/// Reads "HH:MM", 00:00 to 23:59; nullopt for anything else.
std::optional<TimeOfDay> TimeOfDayFromText(std::string_view text);

}  // namespace particulars
