// Turns typewriter signs of law data into those of print: curly quotation marks, dashes, section
// and paragraph signs.
//
// For the program's own text and law data only. The words of a record are quoted as they stand.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

/// "s. 42D" becomes § 42D, "par. 21" ¶ 21, 833-836 a range with an en dash; docket numbers, dates
/// and names keep their hyphens.
std::string Typeset(std::string_view text);

}  // namespace particulars
