// Texts of a PDF: its pages as painted and as a reader puts them in order, and every string that
// the file holds beside them, in earlier states of the file too.
//
// Text under boxes, in white, outside the page, on hidden layers and on pages that no reader shows
// is found like any other. Text in pictures and letters drawn as outlines are not.

#pragma once

#include <string_view>

#include "model/leaks/found_text.h"

namespace particulars {

/// Throws kUnreadable for a PDF that is damaged or locked, kUsage for an attachment of a kind that
/// cannot be read.
FoundTexts PdfTexts(std::string_view bytes, int depth);

}  // namespace particulars
