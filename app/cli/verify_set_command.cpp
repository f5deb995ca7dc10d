#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/exit_code.h"
#include "app/cli/input.h"
#include "model/core/text.h"
#include "model/jobs/compose_served_paper.h"
#include "model/jobs/verify_set.h"

namespace particulars {
namespace {

struct Options {
    CaseOption source;  ///< The case, or the exported list where `number` is empty.
    std::string number;
    std::string sha256;
    bool json = false;
};

SetCheck Checked(const Options& options, const CommandContext& context) {
    if (options.number.empty())
        return VerifyExportedSet(ReadInput(options.source.path()).text, options.source.path());
    const Session session = options.source.OpenForReading(context);
    const CaseRecords records = session.Load();
    return VerifySet(records,
                     RequireServedSet(records, FindSetNamed(records, options.number).number));
}

void Run(const Options& options, CommandContext& context) {
    SetCheck check = Checked(options, context);
    if (!options.sha256.empty() && Fold(options.sha256) != check.sha256)
        check.findings.push_back("The SHA-256 of the list is not the one that was given.");
    if (!check.findings.empty())
        context.exit_code = kExitFound;
    if (options.json) {
        const nlohmann::ordered_json result = {{"as_served", check.findings.empty()},
                                               {"set", check.name},
                                               {"entries", check.items},
                                               {"sha256", check.sha256},
                                               {"findings", check.findings}};
        std::cout << result.dump(2) << '\n';
        return;
    }
    for (const std::string& finding : check.findings)
        std::cout << finding << '\n';
    if (check.findings.empty())
        std::cout << fmt::format("{}: {} entries, each as its digest says.\nSHA-256 {}\n",
                                 check.name, check.items, check.sha256);
}

}  // namespace

void AddVerifySetCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "verify-set",
        "Check that a list is as it was served: an exported one (FILE.json, without the case) or, "
        "with its number, one of a case; exit code 1 where it is not");
    options->source.AddTo(*command);
    command->add_option("number", options->number, "Number of the list in the case");
    command->add_option("--sha256", options->sha256,
                        "The digest that the list must have, as on its certificate");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
