#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/commands.h"
#include "app/cli/find_record.h"
#include "app/cli/input.h"
#include "app/cli/redline_look.h"
#include "model/core/text.h"
#include "model/jobs/argument_papers.h"
#include "model/jobs/load_case.h"
#include "model/secrets/redline.h"

namespace particulars {
namespace {

struct Options {
    CaseOption first;    ///< The earlier text, or the case.
    std::string second;  ///< The later text, or the secret.
    PaperOptions which;
    bool json = false;
};

/// Two texts to compare.
struct Pair {
    std::string older;
    std::string newer;
};

bool NamesASecret(const std::string& argument) {
    return Fold(argument).starts_with("ts-") && NumberFromDesignation(argument) &&
           !std::filesystem::exists(argument);
}

/// Two versions of a secret, or the sealed and the public wording of one.
Pair WordingsOf(const Options& options, const CommandContext& context) {
    const Session session = options.first.OpenForReading(context);
    const CaseRecords records = session.Load();
    const TradeSecret& secret = FindSecret(records, options.second);
    const RedlineContent content = RedlineContentOf(
        records, secret, VersionsOf(session.db(), secret.id), options.which, context.clock.Today());
    if (content.sealed_and_public)
        return {content.newer.text, content.newer.public_text};
    return {content.older.text, content.newer.text};
}

Pair TextsOf(const Options& options, const CommandContext& context) {
    if (NamesASecret(options.second))
        return WordingsOf(options, context);
    return {ReadInput(options.first.path()).text, ReadInput(options.second).text};
}

void Run(const Options& options, const CommandContext& context) {
    const Pair texts = TextsOf(options, context);
    const std::vector<RedlineRun> runs = Redline(texts.older, texts.newer);
    if (options.json) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const RedlineRun& run : runs)
            list.push_back({{"kind", LookOf(run.kind).name}, {"text", run.text}});
        std::cout << nlohmann::ordered_json{{"runs", list}}.dump(2) << '\n';
        return;
    }
    Print(std::cout, runs);
}

}  // namespace

void AddRedlineCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("redline", "Compare two texts, or two versions of a secret, by words");
    options->first.AddTo(*command);
    command->get_option("case")->description("The earlier text, or the case");
    command->add_option("new", options->second, "The later text, or a secret such as TS-003")
        ->required();
    command->add_option("--from", options->which.older_version,
                        "Of a secret: the older version (default: the one before the newest)");
    command->add_option("--to", options->which.newer_version,
                        "Of a secret: the newer version (default: the newest)");
    command->add_flag("--public-wording", options->which.public_wording,
                      "Of a secret: the sealed wording and the one for the public file");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->footer("Marks: [-deleted-] {+inserted+} [<moved from here<] {>moved to here>}");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
