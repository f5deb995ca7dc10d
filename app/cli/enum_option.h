// Reads an option whose value is one of the words of an enumeration. Spaces in a word may be typed
// as hyphens, apostrophes and commas left out: "source-code", "attorneys-eyes-only",
// "month-day-year".

#pragma once

#include <algorithm>
#include <fmt/format.h>
#include <string>

#include "model/core/enum_text.h"
#include "model/core/error.h"

namespace particulars {

/// As a shell lets it be typed without quotes, with spaces for hyphens.
inline std::string WithoutMarks(std::string word) {
    std::replace_if(
        word.begin(), word.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
    std::erase_if(word, [](char c) { return c == '\'' || c == ','; });
    return word;
}

/// Throws kUsage, listing the words that are possible.
template <NamedEnum Enum>
Enum EnumOption(std::string_view option, const std::string& value) {
    for (const auto& [candidate, name] : EnumText<Enum>::kNames)
        if (WithoutMarks(std::string(name)) == WithoutMarks(value))
            return candidate;
    std::string words;
    for (const auto& [candidate, name] : EnumText<Enum>::kNames) {
        if (!words.empty())
            words += ", ";
        words += name;
    }
    throw Error(ErrorKind::kUsage, fmt::format("{} does not know \"{}\". Use one of: {}.", option,
                                               WithoutMarks(value), words));
}

}  // namespace particulars
