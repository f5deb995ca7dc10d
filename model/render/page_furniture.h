// What every page carries beside the text: the running head and the draft mark above, the legend,
// the data stamp, the notice and "Page 2 of 7" below.

#pragma once

#include <deque>
#include <vector>

#include "model/render/galley.h"

namespace particulars {

/// Where the type area stands, once head and foot have their room.
struct PageFrame {
    PageSize size;
    double left = 0;
    double top = 0;
    TypeArea area;
};

PageFrame FrameFor(const PaperDocument& document, const TextShaper& shaper, PageSize size);

/// Adds head and foot in front of each page's pieces. Their texts are kept in `added_text`.
void AddFurniture(const PaperDocument& document, const TextShaper& shaper, const PageFrame& frame,
                  std::deque<RichText>& added_text, std::vector<Page>& pages);

}  // namespace particulars
