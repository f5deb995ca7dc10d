// A book as a PDF. The contents say on which page each paper begins, and so come to their own
// number of pages before they know what they say.

#pragma once

#include "model/render/book.h"

namespace particulars {

/// As WriteBook.
int WritePdfBook(const std::vector<PaperDocument>& papers, const BookFront& front, PaperSize size,
                 const std::string& path, const Date& dated, Progress& progress);

}  // namespace particulars
