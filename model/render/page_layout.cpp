#include "model/render/page_layout.h"

#include <optional>
#include <utility>

#include "model/core/error.h"
#include "model/render/page_flow.h"
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
    : document_(HasContent(document, AllOf(document)) ? std::move(document)
                                                      : SayingItIsEmpty(document)),
      size_(SizeFor(document_, size)) {
    const TextShaper shaper(document_.language);
    const Furniture furniture = FurnitureOf(document_);
    const PageFrame frame = FrameFor(furniture, shaper, size_);
    PageFlow flow(document_, frame, shaper, added_text_, progress, AllOf(document_));
    while (std::optional<Page> page = flow.Next())
        pages_.push_back(std::move(*page));
    const FurnitureSetter setter(furniture, frame, shaper, added_text_);
    for (std::size_t i = 0; i < pages_.size(); ++i)
        setter.AddTo(pages_[i], i + 1, pages_.size());
}

}  // namespace particulars
