#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/case_option.h"
#include "app/cli/enum_option.h"
#include "model/jobs/print_paper.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    PrintOptions print;
    std::string page = "letter";
};

void Run(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    PrintOptions print = options.print;
    print.page = EnumOption<PaperSize>("--paper", options.page);
    NoProgress progress;
    const PrintedPaper printed = PrintPaper(session.db(), context.clock, print, progress);
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
