#include "model/render/page_flow.h"

#include <utility>

namespace particulars {

PageSize SizeFor(const PaperDocument& document, PaperSize size) {
    PageSize measures = SizeOf(size);
    if (document.landscape)
        std::swap(measures.width, measures.height);
    return measures;
}

PaperDocument SayingItIsEmpty(const PaperDocument& document) {
    PaperDocument empty = document;
    empty.blocks = {Paragraph{ParagraphRole::kBody,
                              {{"This paper is empty: the case has nothing yet that it would show.",
                                TextStyle::kItalic}}}};
    return empty;
}

}  // namespace particulars
