#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/exit_code.h"
#include "model/core/error.h"
#include "model/jobs/relink_files.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    std::string folder;
    bool json = false;
};

nlohmann::ordered_json ToJson(const FileReport& report) {
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const FileFinding& finding : report.findings)
        files.push_back({{"bates_begin", finding.bates},
                         {"path", finding.path},
                         {"state", ToText(finding.state)},
                         {"found", finding.found.empty() ? nlohmann::ordered_json()
                                                         : nlohmann::ordered_json(finding.found)},
                         {"document", finding.document.text()}});
    return {{"linked", report.linked},
            {"intact", report.intact},
            {"without_checksum", report.unverified},
            {"files", files}};
}

void Show(const FileReport& report) {
    std::cout << fmt::format("{} linked, {} intact, {} without a checksum.\n", report.linked,
                             report.intact, report.unverified);
    for (const FileFinding& finding : report.findings)
        std::cout << fmt::format("  {} {}: {}{}\n", finding.bates, ToText(finding.state),
                                 finding.path,
                                 finding.found.empty() ? "" : ", now " + finding.found);
}

/// Whether something is still amiss.
bool IsAmiss(const FileReport& report) {
    for (const FileFinding& finding : report.findings)
        if (finding.state != FileState::kRelinked)
            return true;
    return false;
}

void Run(const Options& options, CommandContext& context) {
    const bool relinks = !options.folder.empty();
    const Session session =
        relinks ? options.file.OpenForWriting(context) : options.file.OpenForReading(context);
    if (session.is_on_server())
        throw Error(ErrorKind::kUsage,
                    "Files are linked relative to the folder of a case file; a case on a team "
                    "server has none. Nothing was changed.");
    const std::string root = std::filesystem::path(session.path()).parent_path().string();
    NoProgress progress;
    const FileReport report = relinks ? RelinkFiles(session.db(), session.clock(), session.user(),
                                                    root, options.folder, progress)
                                      : CheckLinkedFiles(session.db(), root, progress);
    if (options.json)
        std::cout << ToJson(report).dump(2) << '\n';
    else
        Show(report);
    if (IsAmiss(report))
        context.exit_code = kExitFound;
}

}  // namespace

void AddRelinkCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "relink", "Check the files that documents are linked to, and find those that were moved");
    options->file.AddForWritingTo(*command);
    command->add_option("FOLDER", options->folder,
                        "Where to look for missing files (default: only check)");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
