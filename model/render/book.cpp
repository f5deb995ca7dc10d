#include "model/render/book.h"

#include "model/core/error.h"
#include "model/render/html_book.h"
#include "model/render/paper_file.h"
#include "model/render/pdf_book.h"

namespace particulars {

PaperDocument CoverOf(const BookFront& front) {
    PaperDocument cover;
    cover.title = front.title;
    cover.language = front.language;
    cover.running_head = front.running_head;
    cover.legend = front.legend;
    cover.draft = front.draft;
    cover.stamp = front.stamp;
    cover.notice = front.notice;
    cover.copy = front.copy;
    cover.blocks = front.opening;
    if (cover.blocks.empty())
        cover.blocks.emplace_back(Heading{1, {{front.title}}});
    return cover;
}

int WriteBook(const std::vector<PaperDocument>& papers, const BookFront& front, PaperSize size,
              const std::string& path, const Date& dated, Progress& progress) {
    const PaperFormat format = FormatOf(path);
    if (format != PaperFormat::kPdf && format != PaperFormat::kWebPage)
        throw Error(ErrorKind::kUsage,
                    "Several papers are bound as PDF or as a web page: give the output a name that "
                    "ends in .pdf or .html.");
    if (papers.empty())
        throw Error(ErrorKind::kUsage,
                    "There is no paper to bind. Nothing was written. Choose at least one.");
    if (format == PaperFormat::kPdf)
        return WritePdfBook(papers, front, size, path, dated, progress);
    WriteHtmlBook(papers, front, path, dated, progress);
    return 0;
}

}  // namespace particulars
