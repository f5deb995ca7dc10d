#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/find_record.h"
#include "app/cli/table.h"
#include "model/jobs/log_distribution.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    std::string secret;
    int limit = 200;
    bool json = false;
};

void Run(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    std::optional<TradeSecret> secret;
    if (!options.secret.empty())
        secret = FindSecret(session.Load(), options.secret);
    const std::vector<Distribution> found =
        Distributions(session.db(), secret ? &*secret : nullptr, options.limit);
    if (options.json) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const Distribution& item : found)
            list.push_back({{"at", item.happened_at},
                            {"user", item.actor},
                            {"handling", ToText(item.handling)},
                            {"what", item.what},
                            {"tier", ToText(item.tier)},
                            {"audience", ToText(item.audience)},
                            {"recipient", item.recipient},
                            {"copy", item.copy_number},
                            {"secrets", item.secrets},
                            {"sha256", item.sha256},
                            {"rows", item.row_count}});
        std::cout << nlohmann::ordered_json{{"distributions", list}}.dump(2) << '\n';
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const Distribution& item : found)
        rows.push_back({item.happened_at, item.actor, std::string(ToText(item.handling)), item.what,
                        std::string(ToText(item.tier)), std::string(ToText(item.audience)),
                        item.recipient,
                        item.copy_number > 0 ? std::to_string(item.copy_number) : std::string()});
    if (rows.empty())
        std::cout << "Nothing has been seen or given out yet.\n";
    else
        PrintTable(std::cout,
                   {"When (UTC)", "Who", "How", "What", "Tier", "For", "Recipient", "Copy"}, rows);
}

}  // namespace

void AddDistributionCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "distribution", "List who saw, printed, exported or copied what, newest first");
    options->file.AddTo(*command);
    command->add_option("--secret", options->secret,
                        "Only what was about this secret or held its words, such as TS-004");
    command->add_option("--limit", options->limit, "How many lines (default 200)")
        ->check(CLI::Range(1, 100000));
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
