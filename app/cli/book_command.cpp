#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/case_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/printed_words.h"
#include "app/cli/reader_option.h"
#include "model/core/error.h"
#include "model/jobs/log_distribution.h"
#include "model/jobs/print_book.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    ReaderOption reader;
    std::string name;
    std::vector<std::string> papers;
    std::string output;
    std::string page = "letter";
};

/// The book of that name, with what was said this time put over it.
ReportBook WantedBook(const Options& options, const CaseRecords& records) {
    const ReportBook* kept = FindBook(records, options.name);
    ReportBook book = kept ? *kept : ReportBook();
    if (!kept)
        book.name = options.name;
    if (!options.papers.empty())
        book.papers = options.papers;
    const Reader reader = options.reader.Get({book.audience, book.holds_up_to});
    book.audience = reader.audience;
    book.holds_up_to = reader.up_to;
    if (book.papers.empty())
        throw Error(ErrorKind::kUsage,
                    options.name.empty()
                        ? "Say which papers the book holds: --papers checklist,matrix,calendar."
                        : "The case has no book of that name: say once which papers it holds "
                          "(--papers), and it is kept.");
    return book;
}

void Run(const Options& options, const CommandContext& context) {
    Session session = options.file.OpenToNote(context, "This book");
    const CaseRecords records = session.Load();
    const ReportBook book = WantedBook(options, records);
    BookOptions print;
    print.title = book.name;
    print.papers = book.papers;
    print.print.paper.reader = {book.audience, book.holds_up_to};
    print.print.recipient = options.reader.recipient();
    print.print.file.path = options.output;
    print.print.file.size = EnumOption<PaperSize>("--paper", options.page);
    NoProgress progress;
    const PrintedBook printed =
        PrintBook({&records, &session.db(), &session.clock()}, print, progress);
    if (!session.read_only()) {
        if (!options.name.empty() && !options.papers.empty()) {
            std::vector<AnyRecord> kept = {book};
            session.Save("keep a book of papers", kept);
        }
        LogDistribution(session.db(), session.clock(), session.user(),
                        LineFor(records, print, printed));
    }
    for (const std::string& left_out : printed.left_out)
        std::cerr << "Left out: " << left_out << '\n';
    TellPrinted(options.output, print.print.paper.reader, printed.printed);
}

}  // namespace

void AddBookCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "book", "Bind papers of a case into one file with contents and continuous numbers");
    options->file.AddTo(*command);
    command
        ->add_option("--papers", options->papers,
                     "The papers in order, such as checklist,matrix,calendar")
        ->delimiter(',');
    command->add_option("--name", options->name,
                        "Name of the book: with --papers it is kept in the case, without them the "
                        "kept one is made again");
    command
        ->add_option("-o,--output", options->output,
                     "File to write: *.pdf, or *.html to be read anywhere")
        ->required();
    options->reader.AddTo(*command);
    command->add_option("--paper", options->page, "letter (default) or a4");
    command->callback([options, &context] { TellLeaks(context, [&] { Run(*options, context); }); });
}

}  // namespace particulars
