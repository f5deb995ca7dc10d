#include "model/render/page_layout.h"

#include <utility>

#include "model/core/error.h"
#include "model/render/galley.h"
#include "model/render/make_up.h"
#include "model/render/page_furniture.h"
#include "model/render/text_shaper.h"

namespace particulars {

PageSize SizeOf(PaperSize size) {
    switch (size) {
        case PaperSize::kLetter:
            return {612, 792};
        case PaperSize::kA4:
            return {595.276, 841.890};
    }
    throw Error(ErrorKind::kInternal, "A paper size has no measures.");
}

PageLayout::PageLayout(PaperDocument document, PaperSize size, Progress& progress)
    : document_(std::move(document)), size_(SizeOf(size)) {
    if (document_.landscape)
        std::swap(size_.width, size_.height);
    const TextShaper shaper(document_.language);
    const PageFrame frame = FrameFor(document_, shaper, size_);
    Galley galley(shaper, frame.area, added_text_);
    galley.Set(document_, progress);
    std::vector<Strip> strips = galley.TakeStrips();
    if (strips.empty()) {
        document_.blocks = {
            Paragraph{ParagraphRole::kBody,
                      {{"This paper is empty: the case has nothing yet that it would show.",
                        TextStyle::kItalic}}}};
        galley.Set(document_, progress);
        strips = galley.TakeStrips();
    }
    pages_ = MakeUpPages(strips, frame.area, frame.left, frame.top);
    AddFurniture(document_, shaper, frame, added_text_, pages_);
}

}  // namespace particulars
