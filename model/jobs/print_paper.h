// Composes a paper and writes it as the ending of the output says: PDF, Word file, web page, or a
// workbook of its tables.

#pragma once

#include <string>

#include "model/core/progress.h"
#include "model/jobs/compose_paper.h"
#include "model/render/paper_file.h"

namespace particulars {

struct PrintOptions {
    PaperOptions paper;
    std::string output;  ///< Path ending in ".pdf", ".docx", ".html" or ".xlsx".
    PaperSize page = PaperSize::kLetter;
};

struct PrintedPaper {
    PaperFormat format = PaperFormat::kPdf;
    int pages = 0;  ///< 0 of what has pages only once it is open or printed.
    Tier tier = Tier::kPublic;
    std::string legend;  ///< Of the tier, on each page; empty for public.
};

/// Throws kUsage for another ending and for a workbook of a paper without tables, kUnavailable
/// where the file cannot be written (nothing half written is left), and what ComposePaper throws.
PrintedPaper PrintPaper(Database& db, const Clock& clock, const PrintOptions& options,
                        Progress& progress);

}  // namespace particulars
