// Texts of files that are text: notes, tables, load files, calendars and JSON.

#pragma once

#include <string>
#include <string_view>

#include "model/leaks/found_text.h"

namespace particulars {

/// Line by line, in any encoding that the program reads. Throws kUnreadable for binary data.
FoundTexts PlainTexts(std::string_view bytes);

/// The same of a Concordance load file, without the letter that stands around its values.
FoundTexts LoadFileTexts(std::string_view bytes);

/// Folded lines put together again and escapes undone.
FoundTexts CalendarTexts(std::string_view bytes);

/// Every name and every string. Throws kUnreadable for what is not JSON.
FoundTexts JsonTexts(std::string_view bytes);

/// The same of one value a line.
FoundTexts JsonLinesTexts(std::string_view bytes);

/// Of bytes that are no text in themselves, such as a picture's: whatever letters stand in them.
std::string LettersAmong(std::string_view bytes);

}  // namespace particulars
