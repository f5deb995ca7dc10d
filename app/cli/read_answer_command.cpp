#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/table.h"
#include "model/intake/order_reading.h"

namespace particulars {
namespace {

struct Options {
    std::string file;
    bool json = false;
};

void PrintJson(const std::vector<AnswerItem>& items) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const AnswerItem& item : items)
        list.push_back({{"number", item.number},
                        {"text", item.text},
                        {"start", item.place.start},
                        {"end", item.place.end}});
    std::cout << nlohmann::ordered_json{{"items", list}}.dump(2) << '\n';
}

void PrintItems(const std::vector<AnswerItem>& items) {
    for (const AnswerItem& item : items)
        std::cout << item.number << ". " << item.text << '\n';
}

void Run(const Options& options) {
    const std::vector<AnswerItem> items = ReadAnswer(ReadInput(options.file).text);
    if (options.json)
        PrintJson(items);
    else
        PrintItems(items);
}

}  // namespace

void AddReadAnswerCommand(CLI::App& app, CommandContext&) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("read-answer", "Split an interrogatory answer into its asserted items");
    command->add_option("file", options->file, "Text of the answer; - for standard input")
        ->required();
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options] { Run(*options); });
}

}  // namespace particulars
