#include "model/render/paper_file.h"

#include <array>
#include <filesystem>
#include <string_view>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/render/html_file.h"
#include "model/render/pdf.h"
#include "model/render/sheet_file.h"
#include "model/render/word_file.h"

namespace particulars {

PaperFormat FormatOf(const std::string& path) {
    constexpr std::array<std::pair<std::string_view, PaperFormat>, 4> kEndings = {
        {{".pdf", PaperFormat::kPdf},
         {".docx", PaperFormat::kWord},
         {".html", PaperFormat::kWebPage},
         {".xlsx", PaperFormat::kWorkbook}}};
    const std::string ending = Fold(std::filesystem::path(path).extension().string());
    for (const auto& [one, format] : kEndings)
        if (one == ending)
            return format;
    throw Error(ErrorKind::kUsage,
                "Papers are written as PDF, for Word, as a web page or as a workbook: give the "
                "output a name that ends in .pdf, .docx, .html or .xlsx.");
}

int WritePaper(const PaperDocument& document, PaperSize size, const std::string& path,
               const Date& dated, Progress& progress, PdfPreset preset) {
    switch (FormatOf(path)) {
        case PaperFormat::kWord:
            WriteWord(document, size, path, dated);
            return 0;
        case PaperFormat::kWebPage:
            WriteHtml(document, path, dated);
            return 0;
        case PaperFormat::kWorkbook:
            if (!HasTables(document))
                throw Error(ErrorKind::kUsage,
                            "This paper has no tables to write as a workbook: give the output a "
                            "name that ends in .pdf, .docx or .html.");
            WriteSheet(document, path, dated);
            return 0;
        case PaperFormat::kPdf:
            break;
    }
    return WritePdf(document, size, path, dated, progress, preset);
}

}  // namespace particulars
