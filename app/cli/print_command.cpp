#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/case_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/find_record.h"
#include "model/core/error.h"
#include "model/jobs/log_distribution.h"
#include "model/jobs/print_paper.h"
#include "model/papers/catalog.h"
#include "model/papers/month.h"
#include "model/store/sha256.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    PrintOptions print;
    std::string page = "letter";
    std::string recipient;
    std::string from;
    std::string month;
};

Date DayOption(const std::string& text) {
    const auto date = DateFromIso(text);
    if (!date)
        throw Error(ErrorKind::kUsage, "--from takes a day, such as --from 2016-07-01.");
    return *date;
}

Date MonthOption(const std::string& text) {
    const auto month = MonthFromText(text);
    if (!month)
        throw Error(ErrorKind::kUsage, "--month takes a month, such as --month 2016-07.");
    return *month;
}

void Note(const Session& session, const Options& options, const PrintedPaper& printed) {
    if (session.read_only())
        return;
    Distribution print;
    print.handling = Handling::kPrint;
    print.what = options.print.paper.paper;
    for (const std::string& secret : options.print.paper.secrets)
        print.what += (print.what == options.print.paper.paper ? " of " : ", ") + secret;
    if (options.print.paper.paper == "working")
        print.what += " of " + options.print.paper.deadline;
    if (!options.print.paper.entry.empty())
        print.what += " of ECF No. " + options.print.paper.entry;
    if (options.print.paper.secrets.size() == 1)
        print.subject = FindSecret(session.Load(), options.print.paper.secrets.front()).id.text();
    print.tier = TierOfLegend(printed.legend);
    print.recipient = options.recipient;
    print.sha256 = Sha256OfFile(options.print.output);
    print.row_count = printed.pages;
    LogDistribution(session.db(), session.clock(), session.user(), print);
}

void Run(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenToNote(context, "This print");
    PrintOptions print = options.print;
    print.page = EnumOption<PaperSize>("--paper", options.page);
    if (!options.from.empty())
        print.paper.from = DayOption(options.from);
    if (!options.month.empty())
        print.paper.month = MonthOption(options.month);
    NoProgress progress;
    const PrintedPaper printed = PrintPaper(session.db(), context.clock, print, progress);
    Note(session, options, printed);
    std::cerr << fmt::format("Wrote {} ({} pages{}).\n", print.output, printed.pages,
                             printed.legend.empty() ? "" : ", " + printed.legend);
}

}  // namespace

void AddPrintCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("print", "Print a paper of a case as a PDF");
    options->file.AddTo(*command);
    command->add_option("what", options->print.paper.paper, "The paper: " + PaperNames())
        ->required();
    command->add_option("-o,--output", options->print.output, "File to write, *.pdf")->required();
    command->add_option("--recipient", options->recipient,
                        "Who receives it, for the list of who received what");
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
                        "First day of a look-ahead, such as 2016-07-01 (default: today)");
    command->add_option("--month", options->month,
                        "Month of a month calendar, such as 2016-07 (default: this month)");
    command->add_option("--deadline", options->print.paper.deadline,
                        "Deadline whose working is printed, such as D-07");
    command->add_option("--entry", options->print.paper.entry,
                        "ECF number of the sealed paper (default: the only sealed order)");
    command->add_option("--paper", options->page, "letter (default) or a4");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
