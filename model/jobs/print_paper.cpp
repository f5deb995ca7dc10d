#include "model/jobs/print_paper.h"

#include <filesystem>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/render/pdf.h"
#include "model/render/word_file.h"

namespace particulars {

PrintedPaper PrintPaper(Database& db, const Clock& clock, const PrintOptions& options,
                        Progress& progress) {
    const std::string ending = Fold(std::filesystem::path(options.output).extension().string());
    if (ending != ".pdf" && ending != ".docx")
        throw Error(ErrorKind::kUsage,
                    "Papers are written as PDF or for Word: give the output a name that ends in "
                    ".pdf or .docx.");
    PaperDocument document = ComposePaper(db, clock, options.paper);
    const Tier tier = document.tier;
    const std::string legend = document.legend;
    if (ending == ".docx") {
        WriteWord(document, options.page, options.output, clock.Today());
        return {0, tier, legend};
    }
    const PageSet pages(std::move(document), options.page, progress);
    WritePdf(pages, options.output, clock.Today(), progress);
    return {static_cast<int>(pages.page_count()), tier, legend};
}

}  // namespace particulars
