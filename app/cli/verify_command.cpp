#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/exit_code.h"
#include "model/jobs/verify_case.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    bool json = false;
};

void Run(const Options& options, CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    const CaseCheck check = VerifyCase(session.db());
    if (!check.findings.empty())
        context.exit_code = kExitFound;
    if (options.json) {
        const nlohmann::ordered_json result = {
            {"sound", check.findings.empty()},
            {"changes", check.changes},
            {"first_broken_change", check.first_broken_change
                                        ? nlohmann::ordered_json(*check.first_broken_change)
                                        : nullptr},
            {"stamp", check.stamp},
            {"findings", check.findings}};
        std::cout << result.dump(2) << '\n';
        return;
    }
    for (const std::string& finding : check.findings)
        std::cout << finding << '\n';
    if (check.findings.empty())
        std::cout << "The file is sound: pages, references and the chain of " << check.changes
                  << " changes are whole.\n";
}

}  // namespace

void AddVerifyCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "verify", "Check the file, the change log's chain and every stored hash");
    options->file.AddTo(*command);
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
