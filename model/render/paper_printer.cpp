#include "model/render/paper_printer.h"

#include <utility>

namespace particulars {
namespace {

/// Setting and drawing go hand in hand and are one phase to whoever watches.
class PagesWritten final : public Progress {
public:
    PagesWritten(Progress& progress, const PaperPlace& place)
        : progress_(progress), done_(place.pages_before), total_(place.page_total) {}

    void Step(std::int64_t, std::int64_t, std::string_view) override {
        progress_.Step(static_cast<std::int64_t>(done_), static_cast<std::int64_t>(total_),
                       "writing the pages");
    }

    void AddOne() {
        Step(0, 0, {});
        ++done_;
    }

private:
    Progress& progress_;
    std::size_t done_;
    std::size_t total_;
};

}  // namespace

PaperPrinter::PaperPrinter(const PaperDocument& document, const Furniture& furniture,
                           PaperSize size, Progress& progress)
    : empty_(HasContent(document, AllOf(document)) ? std::nullopt
                                                   : std::optional(SayingItIsEmpty(document))),
      document_(empty_ ? *empty_ : document),
      size_(SizeFor(document, size)),
      shaper_(document.language),
      furniture_(furniture),
      frame_(FrameFor(furniture, shaper_, size_)),
      progress_(progress) {}

std::size_t PaperPrinter::CountPages() {
    PageCount count = particulars::CountPages(document_, frame_, shaper_, progress_);
    headings_ = std::move(count.headings);
    return count.pages;
}

void PaperPrinter::Print(PdfWriter& writer, const PaperPlace& place) {
    writer.BeginPart({&document_, size_, place.number, place.prefix});
    PagesWritten progress(progress_, place);
    PageFlow flow(document_, frame_, shaper_, added_text_, progress, AllOf(document_));
    const FurnitureSetter setter(furniture_, frame_, shaper_, added_text_);
    std::size_t number = place.pages_before;
    std::optional<Page> page = flow.Next();
    if (page)
        setter.AddTo(*page, ++number, place.page_total);
    while (page) {
        progress.AddOne();
        std::optional<Page> next = flow.Next();
        if (next)
            setter.AddTo(*next, ++number, place.page_total);
        writer.AddPage(*page, next ? &*next : nullptr, shaper_);
        page = std::move(next);
    }
}

}  // namespace particulars
