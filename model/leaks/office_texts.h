// Texts of a Word file or a workbook: every part of its package, whether a reader shows it or not.

#pragma once

#include <string_view>

#include "model/leaks/found_text.h"

namespace particulars {

/// Throws kUnreadable for what is damaged or locked, kUsage where a part is of a kind that cannot
/// be read.
FoundTexts OfficeTexts(std::string_view bytes, int depth);

}  // namespace particulars
