#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "model/core/error.h"
#include "model/secrets/redline.h"

namespace particulars {
namespace {

struct Options {
    std::string old_file;
    std::string new_file;
    bool json = false;
};

/// The word for a run in JSON, and its brackets on a terminal.
struct RunLook {
    std::string_view name;
    std::string_view open;
    std::string_view close;
};

RunLook LookOf(RunKind kind) {
    switch (kind) {
        case RunKind::kSame:
            return {"same", "", ""};
        case RunKind::kDeleted:
            return {"deleted", "[-", "-]"};
        case RunKind::kInserted:
            return {"inserted", "{+", "+}"};
        case RunKind::kMovedFrom:
            return {"moved from", "[<", "<]"};
        case RunKind::kMovedTo:
            return {"moved to", "{>", ">}"};
    }
    throw Error(ErrorKind::kInternal, "A redline run has no look.");
}

void Run(const Options& options) {
    const std::vector<RedlineRun> runs =
        Redline(ReadInput(options.old_file).text, ReadInput(options.new_file).text);
    if (options.json) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const RedlineRun& run : runs)
            list.push_back({{"kind", LookOf(run.kind).name}, {"text", run.text}});
        std::cout << nlohmann::ordered_json{{"runs", list}}.dump(2) << '\n';
        return;
    }
    for (const RedlineRun& run : runs)
        std::cout << LookOf(run.kind).open << run.text << LookOf(run.kind).close;
    std::cout << '\n';
}

}  // namespace

void AddRedlineCommand(CLI::App& app, CommandContext&) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("redline", "Compare two texts word by word");
    command->add_option("old", options->old_file, "The earlier text")->required();
    command->add_option("new", options->new_file, "The later text")->required();
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->footer("Marks: [-deleted-] {+inserted+} [<moved from here<] {>moved to here>}");
    command->callback([options] { Run(*options); });
}

}  // namespace particulars
