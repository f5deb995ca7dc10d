#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/table.h"
#include "model/store/search.h"

namespace particulars {
namespace {

constexpr int kMostHits = 200;

struct Options {
    CaseOption file;
    std::string query;
    bool json = false;
};

void Run(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    const std::vector<FoundRecord> hits = SearchCase(session.db(), options.query, kMostHits);
    if (options.json) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const FoundRecord& hit : hits)
            list.push_back({{"type", hit.type},
                            {"id", hit.id},
                            {"label", hit.label},
                            {"snippet", hit.snippet}});
        std::cout << nlohmann::ordered_json{{"hits", list}, {"total", hits.size()}}.dump(2) << '\n';
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const FoundRecord& hit : hits)
        rows.push_back({hit.type, hit.label, hit.snippet});
    if (rows.empty())
        std::cout << "Nothing was found.\n";
    else
        PrintTable(std::cout, {"Type", "Label", "Words"}, rows);
}

}  // namespace

void AddSearchCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("search", "Search everything in a case");
    options->file.AddTo(*command);
    command->add_option("query", options->query, "Words that must all occur")->required();
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
