#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/commands.h"
#include "app/cli/password.h"
#include "app/cli/server_password.h"
#include "app/session.h"
#include "model/jobs/restore_export.h"
#include "model/store/server.h"

namespace particulars {
namespace {

struct Options {
    std::string path;
    PasswordSource password;
    RestoreOptions restore;
    bool on_share = false;
};

void Report(const RestoredCase& restored, const std::string& path) {
    std::cerr << fmt::format(
        "Made {} of the export of {}: {} entries and {} lines of history, which ends with the hash "
        "{}.\n",
        path, restored.written_at, restored.rows, restored.changes, restored.stamp);
    if (restored.files > 0)
        std::cerr << fmt::format("Wrote {} linked files.\n", restored.files);
    if (restored.files_left > 0)
        std::cerr << fmt::format(
            "{} linked files were left in the export; take them out with --files-to FOLDER.\n",
            restored.files_left);
}

void Run(const Options& options, const CommandContext& context) {
    NoProgress progress;
    if (IsServerAddress(options.path)) {
        WithServerPassword([&](const std::string& password) {
            const auto server = ConnectServer(options.path, password);
            const auto clock = ServerClock(*server, context.clock);
            Report(RestoreExport(*server, *clock, server->login(), options.restore, progress),
                   options.path);
        });
        return;
    }
    RequireLocalDisk(options.path, options.on_share);
    const std::string password = options.password.Get("Password for the new case file: ");
    Report(RestoreToFile(options.path, password, context.clock, CurrentUser(), options.restore,
                         progress),
           options.path);
}

}  // namespace

void AddRestoreCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("restore", "Make a case of the open export of one, with its history");
    command
        ->add_option("case", options->path, "The file to make, *.particulars, or postgres://\u2026")
        ->required();
    options->password.AddTo(*command);
    command
        ->add_option("--from-export", options->restore.input,
                     "The export: what \"export CASE all\" wrote")
        ->required();
    command->add_option("--files-to", options->restore.files_to,
                        "Folder for the linked files that are in the export");
    command->add_flag("--on-share", options->on_share,
                      "Make it even on a network drive or in a synchronized folder");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
