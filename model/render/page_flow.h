// The pages of a paper one after the other, none kept: a long paper takes no more memory than a
// short one. Whoever wants "Page 2 of 7" on them lets them flow by once to count them.

#pragma once

#include <optional>

#include "model/render/make_up.h"
#include "model/render/page_furniture.h"

namespace particulars {

/// In points, as `document` lies.
PageSize SizeFor(const PaperDocument& document, PaperSize size);

/// What is printed in place of a document without content.
PaperDocument SayingItIsEmpty(const PaperDocument& document);

class PageFlow {
public:
    /// All must outlive the pages, whose pieces point into `document` and `added_text`.
    PageFlow(const PaperDocument& document, const PageFrame& frame, const TextShaper& shaper,
             AddedText& added_text, Progress& progress, const BlockRange& range)
        : galley_(shaper, frame.area, added_text, document, progress, range),
          maker_(galley_, frame.area, frame.left, frame.top) {}

    /// Without head and foot; none behind the last. Throws kCancelled when `progress` does.
    std::optional<Page> Next() { return maker_.Next(); }

private:
    Galley galley_;
    PageMaker maker_;
};

}  // namespace particulars
