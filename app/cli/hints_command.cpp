#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/enum_option.h"
#include "app/cli/input.h"
#include "model/core/error.h"
#include "model/particularity/law_data.h"

namespace particulars {
namespace {

struct Options {
    std::string file;
    std::string kind;
    std::string firm;
    bool json = false;
};

HintContext ContextFor(const Options& options) {
    HintContext context;
    context.kind_known = !options.kind.empty();
    if (context.kind_known)
        context.kind = EnumOption<SecretKind>("--kind", options.kind);
    return context;
}

void PrintJson(const std::vector<Hint>& hints) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Hint& hint : hints)
        list.push_back({{"id", hint.id},
                        {"severity", hint.severity},
                        {"start", hint.place.start},
                        {"end", hint.place.end},
                        {"label", hint.label},
                        {"prompt", hint.prompt},
                        {"authority", hint.authority}});
    std::cout << nlohmann::ordered_json{{"hints", list}}.dump(2) << '\n';
}

void PrintHints(const std::vector<Hint>& hints, std::string_view text) {
    if (hints.empty())
        std::cout << "No hints.\n";
    for (const Hint& hint : hints) {
        const bool whole = hint.place.start == 0 && hint.place.end >= text.size();
        std::cout << fmt::format(
            "{} (severity {}) {}: {}\n    {}\n    {}\n", hint.id, hint.severity, hint.label,
            whole ? "the whole text" : Slice(text, hint.place), hint.prompt, hint.authority);
    }
}

/// The firm's rules from --firm or from its usual place; says which are not in force.
const HintRules& RulesFor(const Options& options) {
    if (!options.firm.empty()) {
        if (!std::filesystem::is_directory(options.firm))
            throw Error(ErrorKind::kNotFound, fmt::format("There is no folder {}.", options.firm));
        UseLawData(LoadLawData(options.firm));
    }
    for (const std::string& finding : TheLawData().findings)
        std::cerr << "particulars-cli: not in force: " << finding << '\n';
    return TheLawData().hints;
}

void Run(const Options& options) {
    const std::string text = ReadInput(options.file).text;
    const std::vector<Hint> hints = RulesFor(options).Find(text, ContextFor(options));
    if (options.json)
        PrintJson(hints);
    else
        PrintHints(hints, text);
}

}  // namespace

void AddHintsCommand(CLI::App& app, CommandContext&) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "hints", "Find wording in a description that courts have found too vague");
    command->add_option("file", options->file, "The description; - for standard input")->required();
    command->add_option("--kind", options->kind,
                        "Kind of secret: technical, source-code, data, business, combination, "
                        "negative (default: hints for every kind)");
    command->add_option("--firm", options->firm,
                        "Folder with your own hints.json, on top of the shipped hints (default: "
                        "PARTICULARS_FIRM, else ~/.config/particulars)");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->footer("Hints are prompts, never verdicts: no court scores a description.");
    command->callback([options] { Run(*options); });
}

}  // namespace particulars
