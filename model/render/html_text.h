// A RichText as HTML. Changes of a redline are del and ins; moved words are both, and the number
// of the move ties their two ends together.
//
// Every text goes through XmlText, so that nothing of a matter can become markup.

#pragma once

#include <string>

#include "model/papers/document.h"

namespace particulars {

class HtmlPlaces;

/// The content of an element; line ends become <br>. Links and footnotes lead to `places`, and
/// nowhere without any.
std::string HtmlRuns(const RichText& text, HtmlPlaces* places = nullptr);

/// ` dir="auto"` where letters written from the right are in it, else nothing.
std::string HtmlDirection(const RichText& text);

}  // namespace particulars
