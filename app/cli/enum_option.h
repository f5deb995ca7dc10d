// Reads an option whose value is one of the words of an enumeration. Spaces in a word may be typed
// as hyphens: "source-code".

#pragma once

#include <algorithm>
#include <fmt/format.h>
#include <string>

#include "model/core/enum_text.h"
#include "model/core/error.h"

namespace particulars {

/// Throws kUsage, listing the words that are possible.
template <NamedEnum Enum>
Enum EnumOption(std::string_view option, std::string value) {
    std::replace(value.begin(), value.end(), '-', ' ');
    std::replace(value.begin(), value.end(), '_', ' ');
    if (const auto found = FromText<Enum>(value))
        return *found;
    std::string words;
    for (const auto& [candidate, name] : EnumText<Enum>::kNames) {
        if (!words.empty())
            words += ", ";
        words += name;
    }
    throw Error(ErrorKind::kUsage,
                fmt::format("{} does not know \"{}\". Use one of: {}.", option, value, words));
}

}  // namespace particulars
