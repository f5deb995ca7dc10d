// Writes a paper, reads the finished file back, and puts it in its place only where it gives
// nothing away. A file that was there before stays as it was until then.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/core/error.h"
#include "model/core/progress.h"
#include "model/leaks/sealed_words.h"
#include "model/papers/document.h"
#include "model/render/paper_file.h"
#include "model/render/pdf.h"

namespace particulars {

/// What was found is text of the matter: for the user's eyes. The message names places alone.
class LeakError : public Error {
public:
    explicit LeakError(std::vector<Leak> leaks);

    const std::vector<Leak>& leaks() const noexcept { return leaks_; }

private:
    std::vector<Leak> leaks_;
};

struct FileOptions {
    std::string path;  ///< Ending in ".pdf", ".docx", ".html" or ".xlsx"; empty for a printer.
    PaperSize size = PaperSize::kLetter;
    PdfPreset preset = PdfPreset::kWorking;
};

/// Has `write` write another file beside `path`, reads that back, and puts it there. Throws
/// LeakError where sealed words stand in it or in the name of `path`; then nothing is left of it.
void WriteChecked(const std::string& path, const SealedWords& sealed,
                  const std::function<void(const std::string&)>& write);

/// The number of pages, as WritePaper. Throws LeakError where sealed words stand in the file or in
/// its name, and what WritePaper and TextsOfFile throw; then nothing is left of it.
int WriteChecked(const PaperDocument& document, const FileOptions& file, const Date& dated,
                 const SealedWords& sealed, Progress& progress);

/// The same check of the pages for a printer, of which nothing is written. Returns their number.
int CheckPages(const PaperDocument& document, PaperSize size, const Date& dated,
               const SealedWords& sealed, Progress& progress);

}  // namespace particulars
