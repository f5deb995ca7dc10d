#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/case_option.h"
#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/list_view_option.h"
#include "app/cli/printed_words.h"
#include "app/cli/reader_option.h"
#include "model/core/error.h"
#include "model/jobs/kept_view.h"
#include "model/jobs/log_distribution.h"
#include "model/jobs/print_paper.h"
#include "model/papers/catalog.h"
#include "model/papers/month.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    PrintOptions print;
    std::string page = "letter";
    ReaderOption reader;
    bool filing = false;
    std::string from;
    std::string to;
    std::string month;
    std::string on;
    ListViewOption view;
};

int VersionOption(const char* name, const std::string& text) {
    const auto number =
        text.empty() || text.find_first_not_of("0123456789") != std::string::npos || text.size() > 6
            ? 0
            : std::stoi(text);
    if (number < 1)
        throw Error(
            ErrorKind::kUsage,
            fmt::format("{0} of a redline takes the number of a version, such as {0} 1.", name));
    return number;
}

Date MonthOption(const std::string& text) {
    const auto month = MonthFromText(text);
    if (!month)
        throw Error(ErrorKind::kUsage, "--month takes a month, such as --month 2016-07.");
    return *month;
}

/// Refuses a name that cannot be used before anything is printed.
std::vector<AnyRecord> ViewsToKeep(const Session& session, const CaseRecords& records,
                                   const Options& options, const PaperOptions& paper) {
    if (options.view.kept().empty())
        return {};
    return {ViewToKeep(records, paper, session.user(), options.view.kept())};
}

void Keep(Session& session, std::vector<AnyRecord> views) {
    if (views.empty())
        return;
    if (session.read_only())
        std::cerr << "The view was not kept: the case is open for reading only.\n";
    else
        session.Save("keep a view", views);
}

void Run(const Options& options, const CommandContext& context) {
    Session session = options.file.OpenToNote(context, "This print");
    const CaseRecords records = session.Load();
    PrintOptions print = options.print;
    print.file.size = EnumOption<PaperSize>("--paper", options.page);
    if (print.paper.paper == "redline") {
        if (!options.from.empty())
            print.paper.older_version = VersionOption("--from", options.from);
        if (!options.to.empty())
            print.paper.newer_version = VersionOption("--to", options.to);
    } else if (!options.from.empty()) {
        print.paper.from = DayOption("--from", options.from);
    }
    print.paper.on = OptionalDay("--on", options.on);
    if (!options.month.empty())
        print.paper.month = MonthOption(options.month);
    options.view.PutInto(records, session.user(), print.paper);
    print.paper.reader = options.reader.Get();
    print.recipient = options.reader.recipient();
    if (options.filing)
        print.file.preset = PdfPreset::kFiling;
    std::vector<AnyRecord> views = ViewsToKeep(session, records, options, print.paper);
    NoProgress progress;
    const PrintedPaper printed = PrintPaper(session.db(), session.clock(), print, progress);
    if (!session.read_only())
        LogDistribution(session.db(), session.clock(), session.user(),
                        LineFor(records, print, printed));
    TellPrinted(print.file.path, print.paper.reader, printed);
    Keep(session, std::move(views));
}

}  // namespace

void AddPrintCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "print",
        "Print a paper of a case as a PDF, or write it for Word, as a web page or as a "
        "workbook");
    options->file.AddTo(*command);
    command->add_option("what", options->print.paper.paper, "The paper: " + PaperNames())
        ->required();
    command
        ->add_option("-o,--output", options->print.file.path,
                     "File to write: *.pdf, *.docx for Word, *.html as a web page, *.xlsx for the "
                     "tables as a workbook")
        ->required();
    options->reader.AddTo(*command);
    command
        ->add_option("--standard", options->print.paper.standards,
                     "Standard, such as NY-SDNY-DISC; may be repeated (default: those chosen for "
                     "the case)")
        ->take_all();
    command
        ->add_option("--secret", options->print.paper.secrets,
                     "Secret, such as TS-001; may be repeated (default: all)")
        ->take_all();
    command->add_flag("--final", options->print.paper.final_copy,
                      "Leave out the DRAFT mark, where every version printed was served");
    command->add_option("--from", options->from,
                        "First day of a look-ahead, such as 2016-07-01 (default: today); of a "
                        "redline the older version, such as 1 (default: the one before the "
                        "newest)");
    command->add_option("--to", options->to,
                        "The newer version of a redline, such as 2 (default: the newest)");
    command->add_flag("--public-wording", options->print.paper.public_wording,
                      "A redline of the sealed wording and the one for the public file");
    command->add_option("--month", options->month,
                        "Month of a month calendar, such as 2016-07 (default: this month)");
    command->add_option("--deadline", options->print.paper.deadline,
                        "Deadline whose working is printed, such as D-07");
    command->add_option("--entry", options->print.paper.entry,
                        "ECF number of the sealed paper (default: the only sealed order)");
    command->add_option("--set", options->print.paper.set,
                        "Number of the served list (default: the one served last)");
    command->add_option("--on", options->on,
                        "Day on which it was asserted, such as 2016-06-22 (default: today)");
    command->add_option("--defendant", options->print.paper.defendant,
                        "As against whom it was asserted (default: everybody)");
    options->view.AddTo(*command);
    command->add_option("--paper", options->page, "letter (default) or a4");
    command->add_flag("--filing", options->filing,
                      "A PDF for electronic filing: no links, no bookmarks, near PDF/A-1b "
                      "(resources/help/papers.md)");
    command->callback([options, &context] { TellLeaks(context, [&] { Run(*options, context); }); });
}

}  // namespace particulars
