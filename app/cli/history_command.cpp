#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/table.h"
#include "model/store/change_log.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    int limit = 50;
    bool json = false;
};

void Run(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    const std::vector<Change> changes = RecentChanges(session.db(), 0, options.limit);
    if (options.json) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const Change& change : changes)
            list.push_back({{"sequence", change.sequence},
                            {"at", change.at},
                            {"user", change.user},
                            {"label", change.label},
                            {"table", change.table},
                            {"record", change.record},
                            {"reason", change.reason},
                            {"hash", change.hash}});
        std::cout << nlohmann::ordered_json{{"changes", list}}.dump(2) << '\n';
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const Change& change : changes)
        rows.push_back(
            {std::to_string(change.sequence), change.at, change.user, change.label, change.table});
    PrintTable(std::cout, {"No.", "When (UTC)", "Who", "What", "Record"}, rows);
}

}  // namespace

void AddHistoryCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("history", "List the newest lines of the change log");
    options->file.AddTo(*command);
    command->add_option("--limit", options->limit, "How many lines (default 50)")
        ->check(CLI::Range(1, 100000));
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
