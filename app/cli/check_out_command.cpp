#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/case_option.h"
#include "model/core/error.h"
#include "model/jobs/check_out.h"
#include "model/store/server.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    std::string output;
};

void Run(const Options& options, const CommandContext& context) {
    if (IsServerAddress(options.file.path()))
        throw Error(ErrorKind::kUsage,
                    "To take a case from a team server along, use \"particulars-cli copy\"; "
                    "\"particulars-cli merge\" brings it back. Nothing was changed.");
    const Session session = options.file.OpenForReading(context);
    RequireLocalDisk(options.output);
    const CheckOut origin = CheckOutCase(session.db(), options.file.path(), options.output,
                                         session.clock(), session.user());
    std::cerr << fmt::format(
        "Wrote the copy {} to work on, as of line {} of the change log. Bring it back with "
        "\"particulars-cli merge {} {}\".\n",
        options.output, origin.sequence, options.output, options.file.path());
}

}  // namespace

void AddCheckOutCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "check-out", "Write a copy of a case to work on elsewhere and merge back later");
    options->file.AddTo(*command);
    command->add_option("-o,--output", options->output, "The copy to write, on a local disk")
        ->required();
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
