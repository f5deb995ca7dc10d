// Writes a paper as a web page in one file that can be read anywhere: no script, nothing fetched
// from elsewhere, fit for a screen reader, for light and dark windows and for paper.
//
// The same paper gives the same bytes, and the file holds no name of a person or a computer.

#pragma once

#include <string>

#include "model/core/date.h"
#include "model/papers/document.h"

namespace particulars {

/// `dated` is the day that the file carries; none where it is not_a_date_time.
/// Throws kNotFound for a missing folder, kUnavailable where the file cannot be written.
void WriteHtml(const PaperDocument& document, const std::string& path, const Date& dated);

/// The same bytes, in memory.
std::string HtmlBytes(const PaperDocument& document, const Date& dated);

/// `content`, which is HTML, within a page that is titled and marked as `document` says.
std::string HtmlPage(const PaperDocument& document, const std::string& content, const Date& dated);

/// Lines at the head of a paper, as HTML: legend, running head and draft mark.
std::string HtmlHeadLines(const PaperDocument& document);

}  // namespace particulars
