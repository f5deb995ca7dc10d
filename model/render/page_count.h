// Counts the pages of a paper, and on which of them its headings stand, before they are drawn.
//
// A long paper is cut at a page break and its halves are counted at the same time: what stands
// before such a break never moves what stands behind it.

#pragma once

#include <cstddef>
#include <vector>

#include "model/core/progress.h"
#include "model/render/page_furniture.h"

namespace particulars {

struct HeadingPage {
    int block = 0;
    std::size_t page = 0;  ///< Within the paper, counted from 0.
};

struct PageCount {
    std::size_t pages = 0;
    std::vector<HeadingPage> headings;  ///< Of the first two levels.
};

/// `document` must have content. Throws kCancelled when `progress` does, which is called on this
/// thread alone.
PageCount CountPages(const PaperDocument& document, const PageFrame& frame,
                     const TextShaper& shaper, Progress& progress);

}  // namespace particulars
