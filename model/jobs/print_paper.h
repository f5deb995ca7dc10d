// Composes a paper and writes it as a PDF or as a Word file.

#pragma once

#include <string>

#include "model/core/progress.h"
#include "model/jobs/compose_paper.h"
#include "model/render/page_layout.h"

namespace particulars {

struct PrintOptions {
    PaperOptions paper;
    std::string output;  ///< Path ending in ".pdf" or ".docx".
    PaperSize page = PaperSize::kLetter;
};

struct PrintedPaper {
    int pages = 0;  ///< 0 of a Word file, which has pages only once it is open.
    Tier tier = Tier::kPublic;
    std::string legend;  ///< Of the tier, on each page; empty for public.
};

/// Throws kUsage for another ending, kUnavailable where the file cannot be written
/// (nothing half written is left), and what ComposePaper throws.
PrintedPaper PrintPaper(Database& db, const Clock& clock, const PrintOptions& options,
                        Progress& progress);

}  // namespace particulars
