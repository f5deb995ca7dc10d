#include "model/jobs/print_paper.h"

namespace particulars {

PrintedPaper PrintPaper(Database& db, const Clock& clock, const PrintOptions& options,
                        Progress& progress) {
    PrintedPaper printed;
    printed.format = FormatOf(options.output);
    const PaperDocument document = ComposePaper(db, clock, options.paper);
    printed.tier = document.tier;
    printed.legend = document.legend;
    printed.pages = WritePaper(document, options.page, options.output, clock.Today(), progress);
    return printed;
}

}  // namespace particulars
