#include "model/render/pdf.h"

#include <optional>
#include <string_view>
#include <utility>

#include "model/render/filing_pdf.h"
#include "model/render/output_file.h"
#include "model/render/paper_printer.h"
#include "model/render/pdf_catalog.h"
#include "model/render/pdf_writer.h"

namespace particulars {
namespace {

void Write(const PageSet& pages, ByteSink sink, const Date& dated, Progress& progress,
           PdfPreset preset = PdfPreset::kWorking) {
    PdfWriter writer(std::move(sink), preset == PdfPreset::kWorking);
    writer.SetMetadata(pages.document().title, dated);
    writer.BeginPart({.document = &pages.document(), .size = pages.page_size()});
    for (std::size_t page = 0; page < pages.page_count(); ++page) {
        progress.Step(static_cast<std::int64_t>(page),
                      static_cast<std::int64_t>(pages.page_count()), "writing the pages");
        const Page* next = page + 1 < pages.page_count() ? &pages.pages()[page + 1] : nullptr;
        writer.AddPage(pages.pages()[page], next, pages.shaper());
    }
    writer.Finish();
}

std::size_t Print(const PaperDocument& document, PaperSize size, const Date& dated,
                  PdfWriter& writer, Progress& progress) {
    writer.SetMetadata(document.title, dated);
    PaperPrinter printer(document, FurnitureOf(document), size, progress);
    const std::size_t pages = printer.CountPages();
    printer.Print(writer, {.page_total = pages});
    writer.Finish();
    return pages;
}

std::size_t PrintForFiling(const PaperDocument& document, PaperSize size, OutputFile& file,
                           const Date& dated, Progress& progress) {
    std::string bytes;
    PdfWriter writer([&bytes](std::string_view part) { bytes += part; }, false);
    const std::size_t pages = Print(document, size, dated, writer, progress);
    CompleteCatalog(bytes, document.language);
    file.Write(FilingPdf(bytes, document.language));
    return pages;
}

}  // namespace

std::string PdfBytes(const PageSet& pages, const Date& dated, Progress& progress,
                     PdfPreset preset) {
    std::string bytes;
    Write(
        pages, [&bytes](std::string_view part) { bytes += part; }, dated, progress, preset);
    CompleteCatalog(bytes, pages.document().language);
    return preset == PdfPreset::kFiling ? FilingPdf(bytes, pages.document().language) : bytes;
}

void WritePdf(const PageSet& pages, const std::string& path, const Date& dated,
              Progress& progress) {
    OutputFile file(path);
    Write(
        pages, [&file](std::string_view part) { file.Write(part); }, dated, progress);
    CompleteCatalog(file, pages.document().language);
    file.Commit();
}

int WritePdf(const PaperDocument& document, PaperSize size, const std::string& path,
             const Date& dated, Progress& progress, PdfPreset preset) {
    OutputFile file(path);
    std::size_t pages = 0;
    if (preset == PdfPreset::kFiling) {
        pages = PrintForFiling(document, size, file, dated, progress);
    } else {
        PdfWriter writer([&file](std::string_view part) { file.Write(part); }, true);
        pages = Print(document, size, dated, writer, progress);
        CompleteCatalog(file, document.language);
    }
    file.Commit();
    return static_cast<int>(pages);
}

}  // namespace particulars
