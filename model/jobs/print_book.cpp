#include "model/jobs/print_book.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "model/core/text.h"
#include "model/jobs/copy_line.h"
#include "model/jobs/recipients.h"
#include "model/jobs/sealed_texts.h"
#include "model/papers/catalog.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/withheld.h"
#include "model/render/book.h"
#include "model/store/sha256.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 7> kAlone = {"working",  "redline",     "documents", "list",
                                                    "redacted", "highlighted", "redactions"};

std::string TitleOf(const BookOptions& options) {
    return Trim(options.title).empty() ? "Case report book" : options.title;
}

void RequirePapers(const BookOptions& options) {
    if (options.papers.empty())
        throw Error(ErrorKind::kUsage, "Choose at least one paper for the book.");
    for (const std::string& id : options.papers) {
        const PaperKind* paper = FindPaper(id);
        if (!paper)
            throw Error(
                ErrorKind::kUsage,
                fmt::format("There is no paper \"{}\". The papers are: {}.", id, PaperNames()));
        if (!CanBeBound(id))
            throw Error(ErrorKind::kUsage,
                        fmt::format("The paper \"{}\" cannot be bound into a book: it is about one "
                                    "thing that somebody must name. Print it by itself.",
                                    id));
        if (!IsFor(*paper, options.print.paper.reader.audience))
            throw Error(ErrorKind::kUsage,
                        fmt::format("The {} is not made for this audience ({}), but for: {}. "
                                    "Nothing was written.",
                                    Fold(paper->title), ToText(options.print.paper.reader.audience),
                                    AudiencesOf(*paper)));
    }
}

/// In order; what the case has nothing for is named in `left_out`.
std::vector<PaperDocument> ComposeAll(const PaperSource& source, const BookOptions& options,
                                      std::vector<std::string>& left_out, Progress& progress) {
    std::vector<PaperDocument> papers;
    for (const std::string& id : options.papers) {
        progress.Step(static_cast<std::int64_t>(papers.size() + left_out.size()),
                      static_cast<std::int64_t>(options.papers.size()), "composing the papers");
        PaperOptions paper = options.print.paper;
        paper.paper = id;
        try {
            papers.push_back(ComposePaper(source, paper));
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::kNotFound)
                throw;
            left_out.push_back(fmt::format("{}: {}", FindPaper(id)->title, error.what()));
        }
    }
    if (papers.empty())
        throw Error(ErrorKind::kNotFound,
                    "The case has nothing yet for any of these papers. Nothing was written.");
    return papers;
}

BookFront FrontOf(const PaperSource& source, const BookOptions& options, Tier tier,
                  const PaperDocument& first) {
    const Matter& matter = source.records->matter;
    BookFront front;
    front.title = PaperTitle(TitleOf(options), matter);
    AppendTitleBlock(matter, CourtInWords(matter), TitleOf(options), front.opening);
    front.running_head = RunningHead(matter);
    front.legend = LegendOf(source.records->tier_names, tier);
    front.draft = first.draft;
    front.stamp = first.stamp;
    front.notice = first.notice;
    return front;
}

Tier HighestOf(const std::vector<PaperDocument>& papers) {
    Tier highest = Tier::kPublic;
    for (const PaperDocument& paper : papers)
        highest = std::max(highest, paper.tier);
    return highest;
}

}  // namespace

bool CanBeBound(std::string_view paper) {
    return std::find(kAlone.begin(), kAlone.end(), paper) == kAlone.end();
}

PrintedBook PrintBook(const PaperSource& source, const BookOptions& options, Progress& progress) {
    RequirePapers(options);
    const Reader& reader = options.print.paper.reader;
    const Date today = source.clock->Today();
    RequireRecipient(*source.records, reader, options.print.recipient, today);
    PrintedBook book;
    const std::vector<PaperDocument> papers = ComposeAll(source, options, book.left_out, progress);
    PrintedPaper& printed = book.printed;
    printed.tier = HighestOf(papers);
    BookFront front = FrontOf(source, options, printed.tier, papers.front());
    if (IsNumbered(printed.tier, reader, options.print.recipient)) {
        printed.copy_number = NextCopyNumber(Need(source));
        front.copy = CopyLine(printed.copy_number, options.print.recipient, today);
    }
    for (const PaperDocument& paper : papers) {
        printed.withheld += CountWithheld(paper);
        for (const std::string& secret : SecretsIn(paper, *source.records, reader))
            if (std::find(printed.secrets.begin(), printed.secrets.end(), secret) ==
                printed.secrets.end())
                printed.secrets.push_back(secret);
    }
    printed.legend = front.legend;
    PaperOptions checked = options.print.paper;
    checked.paper = "book";
    WriteChecked(options.print.file.path, SealedWordsFor(source, checked),
                 [&](const std::string& path) {
                     printed.pages =
                         WriteBook(papers, front, options.print.file.size, path, today, progress);
                 });
    printed.format = printed.pages > 0 ? PaperFormat::kPdf : PaperFormat::kWebPage;
    return book;
}

Distribution LineFor(const CaseRecords& records, const BookOptions& options,
                     const PrintedBook& book) {
    PrintOptions print = options.print;
    print.paper.paper = options.papers.front();
    print.paper.secrets.clear();
    Distribution line = LineFor(records, print, book.printed);
    line.what = TitleOf(options);
    return line;
}

const ReportBook* FindBook(const CaseRecords& records, std::string_view name) {
    const auto found =
        std::find_if(records.books.begin(), records.books.end(),
                     [&](const ReportBook& book) { return Fold(book.name) == Fold(name); });
    return found == records.books.end() ? nullptr : &*found;
}

}  // namespace particulars
