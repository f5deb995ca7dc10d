#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "model/core/error.h"
#include "model/deadlines/court_data.h"
#include "model/particularity/law_data.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

/// What was found out about the files of a folder.
struct Checked {
    std::vector<std::string> mistakes;
    std::vector<std::string> sound;  ///< Files without one.
};

bool IsLawFile(const std::string& file) {
    return file == kHintsFile || file == kStandardsFile;
}

/// The tables of courts, holidays and rules in `folder`, where those of CheckLaw may stand too.
void CheckCourts(const fs::path& folder, Checked& checked) {
    const auto data = LoadCourtData(folder);
    for (const Finding& finding : data->findings)
        if (!IsLawFile(finding.file))
            checked.mistakes.push_back(ToText(finding));
    checked.sound.insert(checked.sound.end(), data->own_files.begin(), data->own_files.end());
}

/// The firm's hints and standards.
void CheckLaw(const fs::path& folder, Checked& checked) {
    const auto data = LoadLawData(folder);
    checked.mistakes.insert(checked.mistakes.end(), data->findings.begin(), data->findings.end());
    checked.sound.insert(checked.sound.end(), data->own_files.begin(), data->own_files.end());
}

int Run(const std::string& folder) {
    if (!fs::is_directory(folder))
        throw Error(ErrorKind::kNotFound, fmt::format("There is no folder {}.", folder));
    Checked checked;
    CheckLaw(folder, checked);
    CheckCourts(folder, checked);
    if (fs::is_directory(fs::path(folder) / "courts"))
        CheckCourts(fs::path(folder) / "courts", checked);
    for (const std::string& mistake : checked.mistakes)
        std::cout << mistake << '\n';
    for (const std::string& file : checked.sound)
        std::cout << file << ": no mistakes\n";
    if (checked.mistakes.empty() && checked.sound.empty())
        std::cout << "The folder holds no tables.\n";
    return checked.mistakes.empty() ? kExitDone : kExitFound;
}

}  // namespace

void AddCheckDataCommand(CLI::App& app, CommandContext& context) {
    const auto folder = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(
        "check-data",
        "Check a firm's own hints, standards and tables of courts, holidays and rules; exit code "
        "1 where one has a mistake");
    command
        ->add_option("FOLDER", *folder,
                     "Folder with hints.json, standards.json, and files named as in "
                     "resources/courts or a folder courts of them")
        ->required();
    command->callback([folder, &context] { context.exit_code = Run(*folder); });
}

}  // namespace particulars
