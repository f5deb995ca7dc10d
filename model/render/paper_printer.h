// Lets the pages of a paper flow into a PDF, each forgotten once it is written: first to count
// them, as each says of how many it is one, then to draw them.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/core/progress.h"
#include "model/render/page_count.h"
#include "model/render/page_flow.h"
#include "model/render/pdf_writer.h"

namespace particulars {

/// Where a paper stands in a file.
struct PaperPlace {
    std::size_t pages_before = 0;
    std::size_t page_total = 0;
    int number = 0;           ///< As in PdfPart.
    std::string prefix = {};  ///< As in PdfPart.
};

class PaperPrinter {
public:
    /// `document` and `progress` must outlive this. Throws kUnavailable where no font is installed.
    PaperPrinter(const PaperDocument& document, const Furniture& furniture, PaperSize size,
                 Progress& progress);

    /// Throws kCancelled when `progress` does, as does Print.
    std::size_t CountPages();

    /// Of the first two levels; known once the pages were counted.
    const std::vector<HeadingPage>& headings() const { return headings_; }

    void Print(PdfWriter& writer, const PaperPlace& place);

private:
    std::optional<PaperDocument> empty_;  ///< Printed in place of a document without content.
    const PaperDocument& document_;
    PageSize size_;
    TextShaper shaper_;
    Furniture furniture_;
    PageFrame frame_;
    AddedText added_text_;
    Progress& progress_;
    std::vector<HeadingPage> headings_;
};

}  // namespace particulars
