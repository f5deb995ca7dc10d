// Texts of a web page: what it shows, and its comments, attributes, scripts and styles.

#pragma once

#include <string_view>

#include "model/leaks/found_text.h"

namespace particulars {

/// Tags inside a line do not split its words. Throws kUnreadable for what is no text.
FoundTexts HtmlTexts(std::string_view bytes);

}  // namespace particulars
