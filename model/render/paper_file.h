// Writes a paper as the ending of its file says: PDF, Word file, web page, or a workbook of its
// tables.

#pragma once

#include <string>

#include "model/core/date.h"
#include "model/core/progress.h"
#include "model/papers/document.h"
#include "model/render/page_layout.h"
#include "model/render/pdf.h"

namespace particulars {

enum class PaperFormat { kPdf, kWord, kWebPage, kWorkbook };

/// By the ending of `path`: ".pdf", ".docx", ".html", ".xlsx". Throws kUsage for any other.
PaperFormat FormatOf(const std::string& path);

/// The number of pages, which is 0 of what has pages only once it is open or printed. `preset`
/// matters for a PDF alone. Throws kUsage for a workbook of a paper without tables, kNotFound for a
/// missing folder, kUnavailable where the file cannot be written, and what FilingPdf throws;
/// nothing half written is left.
int WritePaper(const PaperDocument& document, PaperSize size, const std::string& path,
               const Date& dated, Progress& progress, PdfPreset preset = PdfPreset::kWorking);

}  // namespace particulars
