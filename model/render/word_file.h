// Writes a paper as a Word file (.docx) that can be edited: heading styles, tables whose head rows
// repeat, the legend on each page, and the changes of a redline as tracked changes.
//
// The same paper gives the same bytes, and the file holds no name of a person or a computer. Pages
// break where Word breaks them: for the page that a court sees, print a PDF.

#pragma once

#include <string>

#include "model/core/date.h"
#include "model/papers/document.h"
#include "model/render/page_layout.h"

namespace particulars {

/// `dated` is the day that the file and its changes carry; the epoch where it is not_a_date_time.
/// Throws kNotFound for a missing folder, kUnavailable where the file cannot be written.
void WriteWord(const PaperDocument& document, PaperSize size, const std::string& path,
               const Date& dated);

/// The same bytes, in memory.
std::string WordBytes(const PaperDocument& document, PaperSize size, const Date& dated);

}  // namespace particulars
