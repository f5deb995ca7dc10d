// Writes pages as a PDF: searchable text, fonts embedded, tagged for reading aloud, headings as an
// outline, and no personal data in it.
//
// The file is written under another name in the same folder and renamed once it is whole, so that a
// full disk or a cancelled job leaves what was there before.

#pragma once

#include <string>

#include "model/core/date.h"
#include "model/core/progress.h"
#include "model/render/page_set.h"

namespace particulars {

/// For reading on a screen: tagged, with an outline and links. For filing: neither links nor
/// outline, and as near to PDF/A-1b as filing_pdf.h says.
enum class PdfPreset { kWorking, kFiling };

/// `dated` becomes the file's date of creation, so that the same paper gives the same bytes;
/// without it (not_a_date_time) that is the epoch. Throws kNotFound for a missing folder,
/// kUnavailable where the file cannot be written, kCancelled when `progress` does.
void WritePdf(const PageSet& pages, const std::string& path, const Date& dated, Progress& progress);

/// The same without holding the pages, for papers of any length; one for filing is put together in
/// memory. Returns how many pages they are; throws kUnavailable also where no font is installed,
/// and what FilingPdf throws.
int WritePdf(const PaperDocument& document, PaperSize size, const std::string& path,
             const Date& dated, Progress& progress, PdfPreset preset = PdfPreset::kWorking);

/// The same bytes, in memory.
std::string PdfBytes(const PageSet& pages, const Date& dated, Progress& progress,
                     PdfPreset preset = PdfPreset::kWorking);

}  // namespace particulars
