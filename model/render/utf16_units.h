// Counts a text in UTF-16 units, in which workbooks state how much a cell or a name may hold.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace particulars {

/// Of valid UTF-8.
std::size_t UnitCount(std::string_view text);

/// The first `count` units of `text`, or one less where a character would be cut in two.
std::string FirstUnits(const std::string& text, std::size_t count);

}  // namespace particulars
