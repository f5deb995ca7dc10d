// particulars-cli: every job of the program without a window.

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "model/core/error.h"

namespace particulars {
namespace {

void AddCommands(CLI::App& app, CommandContext& context) {
    AddNewCommand(app, context);
    AddSampleCommand(app, context);
    AddReadOrderCommand(app, context);
    AddReadAnswerCommand(app, context);
    AddReadCopyCommand(app, context);
    AddDeadlineCommand(app, context);
    AddDeadlineActCommands(app, context);
    AddTriggerCommands(app, context);
    AddHolidaysCommand(app, context);
    AddCourtsCommand(app, context);
    AddRulesCommand(app, context);
    AddCheckDataCommand(app, context);
    AddHintsCommand(app, context);
    AddRedlineCommand(app, context);
    AddListCommand(app, context);
    AddAddCommand(app, context);
    AddSecretCommand(app, context);
    AddImportCommand(app, context);
    AddRelinkCommand(app, context);
    AddSearchCommand(app, context);
    AddPrintCommand(app, context);
    AddBookCommand(app, context);
    AddExportCommand(app, context);
    AddHistoryCommand(app, context);
    AddRedactionsCommand(app, context);
    AddSetCommand(app, context);
    AddAssertedCommands(app, context);
    AddVerifyCommand(app, context);
    AddVerifySetCommand(app, context);
    AddServerCommand(app, context);
    AddCopyCommand(app, context);
    AddMemberCommand(app, context);
    AddDistributionCommand(app, context);
    AddBackupCommand(app, context);
    AddRestoreCommand(app, context);
    AddPasswordCommand(app, context);
    AddCheckOutCommand(app, context);
    AddMergeCommand(app, context);
}

int Run(int argc, char** argv) {
    const SystemClock clock;
    CommandContext context{clock};
    CLI::App app{
        "Particulars: asserted trade secrets, how particular they are, and their deadlines."};
    app.name("particulars-cli");
    app.set_version_flag("--version", "particulars-cli " PARTICULARS_VERSION);
    app.require_subcommand(1);
    app.footer(
        "The password comes from --password-file FILE, from PARTICULARS_PASSWORD or from a "
        "prompt.\n"
        "Exit codes: 0 done, 1 a check found something, 2 wrong usage, 3 not found, 4 conflict,\n"
        "5 wrong password, 6 damaged or newer file, 7 cannot read input, 70 defect.");
    AddCommands(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? kExitDone : kExitUsage;
    }
    std::cout.flush();
    return context.exit_code;
}

}  // namespace
}  // namespace particulars

// The command line's border: here, and only here, a failure becomes a message and an exit code.
int main(int argc, char** argv) {
    try {
        return particulars::Run(argc, argv);
    } catch (const particulars::Error& e) {
        std::cerr << "particulars-cli: " << e.what() << '\n';
        return particulars::ExitCodeFor(e.kind());
    } catch (const std::exception&) {
        std::cerr << "particulars-cli: A defect in the program stopped this command. The case file "
                     "keeps what was there before.\n";
        return particulars::kExitDefect;
    }
}
