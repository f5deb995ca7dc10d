#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/cli/case_option.h"
#include "model/store/case_backup.h"

namespace particulars {
namespace {

struct BackupOptions {
    CaseOption file;
    std::string output;
};

void RunBackup(const BackupOptions& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    BackupCaseFile(session.db(), options.output);
    std::cerr << "Wrote a verified copy to " << options.output
              << ". It opens with the same password.\n";
}

struct PasswordOptions {
    CaseOption file;
    std::string new_password_file;
};

void RunPassword(const PasswordOptions& options) {
    options.file.RequireSafePlace();
    const std::string old_password = options.file.password().Get("Present password: ");
    PasswordSource source(options.new_password_file);
    const std::string new_password = source.GetNew();
    ChangePassword(options.file.path(), old_password, new_password);
    std::cerr << "The password of " << options.file.path()
              << " was changed. There is no way to recover a lost password.\n";
}

}  // namespace

void AddBackupCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<BackupOptions>();
    CLI::App* command = app.add_subcommand("backup", "Write a verified copy of a case file");
    options->file.AddTo(*command);
    command->add_option("-o,--output", options->output, "The copy to write")->required();
    command->callback([options, &context] { RunBackup(*options, context); });
}

void AddPasswordCommand(CLI::App& app, CommandContext&) {
    const auto options = std::make_shared<PasswordOptions>();
    CLI::App* command = app.add_subcommand("password", "Change the password of a case file");
    options->file.AddForWritingTo(*command);
    command->add_option("--new-password-file", options->new_password_file,
                        "File whose first line is the new password (else a prompt, twice)");
    command->callback([options] { RunPassword(*options); });
}

}  // namespace particulars
