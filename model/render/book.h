// Binds several papers into one file: a page of contents, then the papers, numbered through, with
// one legend on every page.
//
// As a PDF, papers lie on their long or short side each as it would alone, and keep their running
// heads; bookmarks are nested under the title of each. As a web page it is one file to be read
// anywhere, with the contents as its navigation.

#pragma once

#include <string>
#include <vector>

#include "model/core/date.h"
#include "model/core/progress.h"
#include "model/papers/document.h"
#include "model/render/page_layout.h"

namespace particulars {

struct BookFront {
    std::string title;  ///< Of the file too: neutral.
    std::string language = "en-US";
    std::vector<Block> opening;  ///< Above the contents: caption and heading.
    std::string running_head;    ///< Of the contents.
    std::string legend;          ///< On every page, in place of those of the papers.
    bool draft = false;          ///< Of the contents; papers say it of themselves.
    std::string stamp;
    std::string notice;
    std::string copy;  ///< On every page, in place of those of the papers.
};

/// The page of contents as far as `front` says it: all but the list.
PaperDocument CoverOf(const BookFront& front);

/// As the ending of `path` says: ".pdf" or ".html". Returns the number of pages, which is 0 of a
/// web page. Throws kUsage for another ending or without papers, and what WritePaper throws;
/// nothing half written is left.
int WriteBook(const std::vector<PaperDocument>& papers, const BookFront& front, PaperSize size,
              const std::string& path, const Date& dated, Progress& progress);

}  // namespace particulars
