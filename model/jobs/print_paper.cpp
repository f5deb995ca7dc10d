#include "model/jobs/print_paper.h"

#include <filesystem>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/render/pdf.h"

namespace particulars {

PrintedPaper PrintPaper(Database& db, const Clock& clock, const PrintOptions& options,
                        Progress& progress) {
    if (Fold(std::filesystem::path(options.output).extension().string()) != ".pdf")
        throw Error(ErrorKind::kUsage,
                    "Papers are written as PDF: give the output a name that ends in .pdf.");
    PaperDocument document = ComposePaper(db, clock, options.paper);
    const std::string legend = document.legend;
    const PageSet pages(std::move(document), options.page, progress);
    WritePdf(pages, options.output, clock.Today(), progress);
    return {static_cast<int>(pages.page_count()), legend};
}

}  // namespace particulars
