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
#include "model/store/sha256.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    PrintOptions print;
    std::string page = "letter";
    std::string recipient;
};

/// For writing, so that the print can be noted in the case; for reading where somebody else has it
/// open. A print is not refused for that, but it is said.
Session Open(const Options& options, const CommandContext& context) {
    try {
        return options.file.OpenForWriting(context);
    } catch (const Error& refusal) {
        if (refusal.kind() != ErrorKind::kUnavailable)
            throw;
        std::cerr << "This print is not noted in the case, which is open for writing elsewhere or "
                     "may not be written.\n";
        return options.file.OpenForReading(context);
    }
}

void Note(const Session& session, const Options& options, const PrintedPaper& printed) {
    if (session.read_only())
        return;
    Distribution print;
    print.handling = Handling::kPrint;
    print.what = options.print.paper.paper;
    for (const std::string& secret : options.print.paper.secrets)
        print.what += (print.what == options.print.paper.paper ? " of " : ", ") + secret;
    if (options.print.paper.secrets.size() == 1)
        print.subject = FindSecret(session.Load(), options.print.paper.secrets.front()).id.text();
    print.tier = TierOfLegend(printed.legend);
    print.recipient = options.recipient;
    print.sha256 = Sha256OfFile(options.print.output);
    print.row_count = printed.pages;
    LogDistribution(session.db(), session.clock(), session.user(), print);
}

void Run(const Options& options, const CommandContext& context) {
    const Session session = Open(options, context);
    PrintOptions print = options.print;
    print.page = EnumOption<PaperSize>("--paper", options.page);
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
    command->add_option("what", options->print.paper.paper, "The paper: checklist")->required();
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
    command->add_option("--paper", options->page, "letter (default) or a4");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
