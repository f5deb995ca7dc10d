#include <CLI/CLI.hpp>
#include <cstdio>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/case_option.h"
#include "app/cli/server_password.h"
#include "model/core/error.h"
#include "model/jobs/copy_case.h"
#include "model/jobs/load_case.h"
#include "model/jobs/log_distribution.h"
#include "model/store/case_file.h"
#include "model/store/server.h"

namespace particulars {
namespace {

struct Options {
    CaseOption from;
    std::string to;
};

/// In the case that was copied: what left it, and where to. A copy that cannot be noted is one that
/// the log would not know of, so it is noted first.
void NoteCopy(const Session& session, const std::string& where) {
    Distribution copy;
    copy.handling = Handling::kCopy;
    copy.what = "the whole case";
    copy.tier = Tier::kSourceCode;
    copy.recipient = where;
    LogDistribution(session.db(), session.clock(), session.user(), copy);
}

void Report(const CaseCopy& copy, const std::string& to) {
    std::cerr << fmt::format(
        "Copied {} entries and {} lines of history to {}. Every row was read back and compared; "
        "both sides end with the hash {}.\n",
        copy.rows, copy.changes, to, copy.stamp);
}

void CopyToServer(const Options& options, const CommandContext& context) {
    const Session from = options.from.OpenForWriting(context);
    WithServerPassword([&](const std::string& password) {
        const auto server = ConnectServer(options.to, password);
        NoteCopy(from, options.to);
        NoProgress progress;
        const auto clock = ServerClock(*server, context.clock);
        Report(CopyCase(from.db(), *server, *clock, server->login(), progress), options.to);
        std::cerr << fmt::format("Open it as {}\n", AddressOf(options.to, MatterOf(from.db())));
    });
}

void CopyToFile(const Options& options, const CommandContext& context) {
    const std::string password = options.from.password().Get("Password for the new case file: ");
    const Session from = options.from.OpenForWriting(context);
    auto file = CreateCaseFile(options.to, password);
    try {
        NoteCopy(from, options.to);
        NoProgress progress;
        Report(CopyCase(from.db(), *file, context.clock, CurrentUser(), progress), options.to);
    } catch (...) {
        file.reset();
        std::remove(options.to.c_str());  // Made a moment ago, and by us.
        throw;
    }
}

void Run(const Options& options, const CommandContext& context) {
    const bool from_server = IsServerAddress(options.from.path());
    if (from_server == IsServerAddress(options.to))
        throw Error(ErrorKind::kUsage,
                    "A copy goes from a case file to a team server (postgres://…) or back. For a "
                    "copy of a file use \"backup\".");
    if (from_server)
        CopyToFile(options, context);
    else
        CopyToServer(options, context);
}

}  // namespace

void AddCopyCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "copy", "Copy a case, with its history, to a team server or back to a file");
    options->from.AddForWritingTo(*command);
    command->add_option("to", options->to, "postgres://… or the case file to make")->required();
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
