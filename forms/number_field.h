// Whole numbers typed into a field of a FieldsDialog.

#pragma once

#include <charconv>
#include <cstdint>
#include <string>

#include "model/core/text.h"
#include "model/core/violation.h"

namespace particulars {

/// Empty for 0, which stands for "none" in counts and caps.
inline std::string NumberOrBlank(std::int64_t number) {
    return number == 0 ? std::string() : std::to_string(number);
}

/// Puts the number into `number`; 0 for an empty field. What is no number is added to `problems`,
/// under the name of the field.
template <typename Number>
void TakeNumber(Number& number, const std::string& field, const std::string& typed,
                Violations& problems) {
    const std::string_view text = Trim(typed);
    number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!text.empty() && (read.ec != std::errc() || read.ptr != text.data() + text.size()))
        problems.push_back({field, "Enter a whole number."});
}

/// Those of typing go first: what a record says about a number that could not be read is nothing.
inline Violations Both(Violations typing, const Violations& others) {
    typing.insert(typing.end(), others.begin(), others.end());
    return typing;
}

}  // namespace particulars
