// A book as a web page in one file: the contents as its navigation, then each paper as an article.
//
// Nothing in it runs and nothing is fetched from elsewhere, as of a paper alone.

#pragma once

#include "model/render/book.h"

namespace particulars {

/// As WriteBook.
void WriteHtmlBook(const std::vector<PaperDocument>& papers, const BookFront& front,
                   const std::string& path, const Date& dated, Progress& progress);

}  // namespace particulars
