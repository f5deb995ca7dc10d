#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "model/core/error.h"
#include "model/deadlines/court_data.h"

namespace particulars {
namespace {

int Run(const std::string& folder) {
    if (!std::filesystem::is_directory(folder))
        throw Error(ErrorKind::kNotFound, fmt::format("There is no folder {}.", folder));
    const auto data = LoadCourtData(folder);
    for (const Finding& finding : data->findings)
        std::cout << ToText(finding) << '\n';
    for (const std::string& file : data->own_files)
        std::cout << file << ": no mistakes\n";
    if (data->findings.empty() && data->own_files.empty())
        std::cout << "The folder holds no tables.\n";
    return data->findings.empty() ? kExitDone : kExitFound;
}

}  // namespace

void AddCheckDataCommand(CLI::App& app, CommandContext& context) {
    const auto folder = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(
        "check-data",
        "Check a firm's own tables of courts, holidays and rules; exit code 1 where "
        "one has a mistake");
    command->add_option("FOLDER", *folder, "Folder with files named as in resources/courts")
        ->required();
    command->callback([folder, &context] { context.exit_code = Run(*folder); });
}

}  // namespace particulars
