// Text of a paper as character data of XML and HTML, and the direction in which it is written.
//
// What neither allows becomes a blank: control characters other than tab and line end, broken
// UTF-8. One such byte would make a whole file unreadable.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

/// `text` with blanks for what XML does not allow; not yet escaped.
std::string CleanText(std::string_view text);

/// `text` as character data, also for attributes in double quotes.
std::string XmlText(std::string_view text);

/// Whether letters of a script that is written from the right stand in `text`, and before any of
/// one written from the left.
struct WritingDirection {
    bool holds_rtl = false;
    bool begins_rtl = false;
};
WritingDirection WritingOf(std::string_view text);

}  // namespace particulars
