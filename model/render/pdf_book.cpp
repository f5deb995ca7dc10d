#include "model/render/pdf_book.h"

#include <cstddef>
#include <fmt/format.h>
#include <set>
#include <string_view>
#include <utility>

#include "model/render/output_file.h"
#include "model/render/paper_printer.h"
#include "model/render/pdf_catalog.h"

namespace particulars {
namespace {

constexpr double kDigitShare = 0.0114;     // Of the width of a page, in the type of the contents.
constexpr std::size_t kMostHeadings = 60;  // Of one paper; of a longer one only the title.
constexpr std::size_t kMostContents = 9;  // Pages of contents, as a rule; more only look less well.

struct BoundPaper {
    const PaperDocument* document = nullptr;
    Furniture furniture;
    std::string prefix;  ///< Of the names of its places.
    std::size_t pages = 0;
    std::vector<HeadingPage> headings;
};

Furniture FurnitureFor(const PaperDocument& document, const BookFront& front) {
    Furniture furniture = FurnitureOf(document);
    furniture.legend = front.legend;
    if (!front.copy.empty())
        furniture.copy = front.copy;
    return furniture;
}

/// Figures of one width, so that the last ones stand below each other.
std::string PageNumber(std::size_t page, std::size_t digits) {
    constexpr std::string_view kFigureSpace = "\u2007";
    const std::string number = fmt::format("{}", page);
    std::string padded;
    for (std::size_t i = number.size(); i < digits; ++i)
        padded += kFigureSpace;
    return padded + number;
}

TableRow ContentsRow(RichText title, const std::string& page, const std::string& place) {
    RichText number = {{page}};
    for (RichText* text : {&title, &number})
        for (TextRun& run : *text)
            run.link = place;
    return {{Cell{{std::move(title)}}, Cell{{std::move(number)}}}};
}

RichText HeadingLine(const Heading& heading) {
    RichText line = heading.text;
    for (TextRun& run : line) {
        run.footnote.clear();
        run.style = TextStyle::kPlain;
    }
    line.insert(line.begin(), {heading.level == 1 ? "\u2003" : "\u2003\u2003"});
    return line;
}

class BookWriter {
public:
    BookWriter(const std::vector<PaperDocument>& papers, const BookFront& front, PaperSize size,
               Progress& progress)
        : front_(front), size_(size), progress_(progress) {
        for (const PaperDocument& paper : papers)
            papers_.push_back({&paper,
                               FurnitureFor(paper, front),
                               fmt::format("{}:", papers_.size() + 1),
                               0,
                               {}});
    }

    std::size_t Write(const ByteSink& sink, const Date& dated);

private:
    std::size_t CountPapers();
    PaperDocument Contents(std::size_t contents_pages, std::size_t digits) const;
    void AddHeadings(const BoundPaper& paper, std::size_t first_page, std::size_t digits,
                     Table& table) const;
    std::set<std::string> Places() const;

    const BookFront& front_;
    PaperSize size_;
    Progress& progress_;
    std::vector<BoundPaper> papers_;
};

std::size_t BookWriter::Write(const ByteSink& sink, const Date& dated) {
    const std::size_t bound = CountPapers();
    const std::size_t digits = fmt::format("{}", bound + kMostContents).size();
    const PaperDocument draft = Contents(0, digits);
    const Furniture furniture = FurnitureOf(draft);
    const std::size_t before = PaperPrinter(draft, furniture, size_, progress_).CountPages();
    const std::size_t total = before + bound;

    PdfWriter writer(sink, true, Places());
    writer.SetMetadata(front_.title, dated);
    const PaperDocument contents = Contents(before, digits);
    PaperPrinter(contents, furniture, size_, progress_).Print(writer, {.page_total = total});
    std::size_t page = before;
    for (std::size_t i = 0; i < papers_.size(); ++i) {
        PaperPrinter printer(*papers_[i].document, papers_[i].furniture, size_, progress_);
        printer.Print(writer, {page, total, static_cast<int>(i + 1), papers_[i].prefix});
        page += papers_[i].pages;
    }
    writer.Finish();
    return total;
}

/// What shapes the text is made anew for each paper, as it keeps some megabytes of it.
std::size_t BookWriter::CountPapers() {
    std::size_t total = 0;
    for (BoundPaper& paper : papers_) {
        PaperPrinter printer(*paper.document, paper.furniture, size_, progress_);
        paper.pages = printer.CountPages();
        if (printer.headings().size() <= kMostHeadings)
            paper.headings = printer.headings();
        total += paper.pages;
    }
    return total;
}

PaperDocument BookWriter::Contents(std::size_t contents_pages, std::size_t digits) const {
    PaperDocument contents = CoverOf(front_);
    contents.blocks.emplace_back(Heading{2, {{"Contents"}}});
    Table table;
    table.look = TableLook::kFacts;
    table.columns = {{"", 1}, {"", kDigitShare * static_cast<double>(digits)}};
    std::size_t page = contents_pages;
    for (const BoundPaper& paper : papers_) {
        table.rows.push_back(ContentsRow({{paper.document->title, TextStyle::kBold}},
                                         PageNumber(page + 1, digits), PlaceOfPart(paper.prefix)));
        AddHeadings(paper, page + 1, digits, table);
        page += paper.pages;
    }
    contents.blocks.emplace_back(std::move(table));
    return contents;
}

/// The first heading of a paper is its title, which stands there already.
void BookWriter::AddHeadings(const BoundPaper& paper, std::size_t first_page, std::size_t digits,
                             Table& table) const {
    for (std::size_t i = 1; i < paper.headings.size(); ++i) {
        const auto& [block, page] = paper.headings[i];
        table.rows.push_back(ContentsRow(
            HeadingLine(std::get<Heading>(paper.document->blocks[static_cast<std::size_t>(block)])),
            PageNumber(first_page + page, digits), PlaceOfBlock(paper.prefix, block)));
    }
}

std::set<std::string> BookWriter::Places() const {
    std::set<std::string> places;
    for (const BoundPaper& paper : papers_) {
        places.insert(PlaceOfPart(paper.prefix));
        for (const HeadingPage& heading : paper.headings)
            places.insert(PlaceOfBlock(paper.prefix, heading.block));
    }
    return places;
}

}  // namespace

int WritePdfBook(const std::vector<PaperDocument>& papers, const BookFront& front, PaperSize size,
                 const std::string& path, const Date& dated, Progress& progress) {
    OutputFile file(path);
    const std::size_t pages =
        BookWriter(papers, front, size, progress)
            .Write([&file](std::string_view bytes) { file.Write(bytes); }, dated);
    CompleteCatalog(file, front.language);
    file.Commit();
    return static_cast<int>(pages);
}

}  // namespace particulars
