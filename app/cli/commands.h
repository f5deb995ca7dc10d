// The commands of particulars-cli, one file each. A function here adds its command to the program;
// what the command does runs when the command line has been parsed, and may throw Error.

#pragma once

#include <functional>

#include "model/core/clock.h"

namespace CLI {
class App;
}

namespace particulars {

/// What every command is given. Output meant for scripts goes to stdout, messages to stderr.
struct CommandContext {
    const Clock& clock;
    int exit_code = 0;  ///< A command sets it where the outcome is not plain success.
};

void AddNewCommand(CLI::App& app, CommandContext& context);
void AddSampleCommand(CLI::App& app, CommandContext& context);
void AddReadOrderCommand(CLI::App& app, CommandContext& context);
void AddReadCopyCommand(CLI::App& app, CommandContext& context);
void AddReadAnswerCommand(CLI::App& app, CommandContext& context);
void AddDeadlineCommand(CLI::App& app, CommandContext& context);
void AddDeadlineActCommands(CLI::App& app, CommandContext& context);
void AddTriggerCommands(CLI::App& app, CommandContext& context);
void AddHolidaysCommand(CLI::App& app, CommandContext& context);
void AddCourtsCommand(CLI::App& app, CommandContext& context);
void AddRulesCommand(CLI::App& app, CommandContext& context);
void AddCheckDataCommand(CLI::App& app, CommandContext& context);
void AddHintsCommand(CLI::App& app, CommandContext& context);
void AddRedlineCommand(CLI::App& app, CommandContext& context);
void AddListCommand(CLI::App& app, CommandContext& context);
void AddAddCommand(CLI::App& app, CommandContext& context);
void AddSecretCommand(CLI::App& app, CommandContext& context);
void AddPrintCommand(CLI::App& app, CommandContext& context);
void AddBookCommand(CLI::App& app, CommandContext& context);
void AddExportCommand(CLI::App& app, CommandContext& context);
void AddVerifyCommand(CLI::App& app, CommandContext& context);
void AddBackupCommand(CLI::App& app, CommandContext& context);
void AddRestoreCommand(CLI::App& app, CommandContext& context);
void AddPasswordCommand(CLI::App& app, CommandContext& context);
void AddCheckOutCommand(CLI::App& app, CommandContext& context);
void AddMergeCommand(CLI::App& app, CommandContext& context);
void AddRelinkCommand(CLI::App& app, CommandContext& context);
void AddImportCommand(CLI::App& app, CommandContext& context);
void AddSearchCommand(CLI::App& app, CommandContext& context);
void AddServerCommand(CLI::App& app, CommandContext& context);
void AddCopyCommand(CLI::App& app, CommandContext& context);
void AddMemberCommand(CLI::App& app, CommandContext& context);
void AddDistributionCommand(CLI::App& app, CommandContext& context);
void AddHistoryCommand(CLI::App& app, CommandContext& context);
void AddSetCommand(CLI::App& app, CommandContext& context);
void AddVerifySetCommand(CLI::App& app, CommandContext& context);
void AddAssertedCommands(CLI::App& app, CommandContext& context);
void AddRedactionsCommand(CLI::App& app, CommandContext& context);

}  // namespace particulars
