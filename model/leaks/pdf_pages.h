// The text on the pages of a PDF, by poppler.

#pragma once

#include <string>
#include <vector>

#include "model/leaks/found_text.h"

namespace particulars {

/// Each page twice: as painted, which keeps the cells of a table apart, and as a reader orders it.
/// Where a page of the first `joined` ends inside a sentence, its last words stand beside the first
/// ones of the next page, without heads and feet. `names` are those of the pages. Throws
/// kUnreadable.
FoundTexts PdfPageTexts(const std::string& pdf, const std::vector<std::string>& names,
                        std::size_t joined);

}  // namespace particulars
