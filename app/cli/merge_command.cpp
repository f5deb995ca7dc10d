#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/exit_code.h"
#include "model/core/enum_text.h"
#include "model/core/error.h"
#include "model/jobs/left_behind.h"
#include "model/jobs/merge_copy.h"
#include "model/store/disk_file.h"
#include "model/store/server.h"

namespace particulars {

template <>
struct EnumText<ConflictChoice> {
    static constexpr std::array<EnumName<ConflictChoice>, 3> kNames = {
        {{ConflictChoice::kList, "list"},
         {ConflictChoice::kMine, "mine"},
         {ConflictChoice::kTheirs, "theirs"}}};
};

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    CaseOption file;
    std::string copy;
    std::string copy_password_file;
    std::string conflicts = "list";
    MergeOptions merge;
    bool json = false;
};

std::string Words(std::string record_type) {
    std::replace(record_type.begin(), record_type.end(), '_', ' ');
    return record_type;
}

/// "the trade secret TS-003"
std::string Named(const std::string& record_type, const std::string& name) {
    return "the " + Words(record_type) + (name.empty() ? "" : " " + name);
}

std::string OneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string Listed(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, ", "));
}

Json ToJson(const MergeConflict& conflict) {
    Json fields = Json::array();
    for (const FieldVersions& field : conflict.fields)
        fields.push_back({{"field", field.field},
                          {"base", field.base},
                          {"copy", field.mine},
                          {"case", field.theirs}});
    return {{"table", conflict.record_type},
            {"record", conflict.record},
            {"name", conflict.name},
            {"why", conflict.why},
            {"fields", fields}};
}

void PrintJson(const MergeReport& report, const std::vector<std::string>& left, bool dry_run) {
    Json acts = Json::array();
    for (const MergedAct& act : report.acts)
        acts.push_back({{"label", act.label}, {"user", act.user}, {"at", act.at}});
    Json together = Json::array();
    for (const MergedRecord& record : report.brought_together)
        together.push_back({{"table", record.record_type},
                            {"name", record.name},
                            {"from_copy", record.from_copy},
                            {"from_case", record.from_case}});
    Json conflicts = Json::array();
    for (const MergeConflict& conflict : report.conflicts)
        conflicts.push_back(ToJson(conflict));
    Json renumbered = Json::array();
    for (const Renumbered& number : report.renumbered)
        renumbered.push_back(
            {{"table", number.record_type}, {"from", number.from}, {"to", number.to}});
    const Json result = {{"saved", report.saved},  {"dry_run", dry_run},
                         {"acts", acts},           {"brought_together", together},
                         {"conflicts", conflicts}, {"renumbered", renumbered},
                         {"left_behind", left}};
    std::cout << result.dump(2) << '\n';
}

void PrintConflict(const MergeConflict& conflict) {
    std::cout << fmt::format("Conflict: {} ({}).\n", Named(conflict.record_type, conflict.name),
                             conflict.why);
    for (const FieldVersions& field : conflict.fields)
        std::cout << fmt::format(
            "  {}\n    before:      {}\n    in the copy: {}\n    in the case: {}\n",
            Words(field.field), OneLine(field.base), OneLine(field.mine), OneLine(field.theirs));
}

void PrintLines(const MergeReport& report, const std::vector<std::string>& left) {
    for (const MergedAct& act : report.acts)
        std::cout << fmt::format("Merged: {} ({}, {}).\n", act.label, act.user, act.at);
    for (const MergedRecord& record : report.brought_together)
        std::cout << fmt::format("Brought together: {}: {} from the copy, {} from the case.\n",
                                 Named(record.record_type, record.name), Listed(record.from_copy),
                                 Listed(record.from_case));
    for (const Renumbered& number : report.renumbered)
        std::cout << fmt::format("New number: {} of the copy is {} in the case.\n", number.from,
                                 number.to);
    for (const MergeConflict& conflict : report.conflicts)
        PrintConflict(conflict);
    for (const std::string& path : left)
        std::cout << fmt::format("Left behind: {}\n", path);
}

void PrintOutcome(const MergeReport& report, const Options& options) {
    if (report.saved)
        std::cerr << fmt::format("Merged {} act{} into {}.\n", report.acts.size(),
                                 report.acts.size() == 1 ? "" : "s", options.file.path());
    else if (options.merge.conflicts == ConflictChoice::kList && !report.conflicts.empty())
        std::cerr << "Nothing was changed. Decide with --conflicts mine (the copy's) or "
                     "--conflicts theirs (the case's), or change one of the two first.\n";
    else if (options.merge.dry_run)
        std::cerr << "Nothing was changed: this was a dry run.\n";
    else
        std::cerr << "The copy holds nothing that the case has not.\n";
}

void RefuseTheSameFile(const Options& options) {
    std::error_code failure;
    if (std::filesystem::equivalent(options.copy, options.file.path(), failure))
        throw Error(ErrorKind::kUsage, "The copy and the case are the same file.");
}

OpenedCase OpenCopy(const Options& options, const CommandContext& context) {
    const PasswordSource own(options.copy_password_file);
    const PasswordSource& source =
        options.copy_password_file.empty() ? options.file.password() : own;
    OpenOptions reading;
    reading.read_only = true;
    return OpenCase(options.copy, source.Get("Password of the copy: "), context.clock,
                    CurrentUser(), reading);
}

/// A case on a server has no folder to miss files in.
std::vector<std::string> LeftBehind(const Options& options, Database& copy) {
    if (IsServerAddress(options.file.path()))
        return {};
    return LeftBehind(copy, FolderOf(options.copy), FolderOf(options.file.path()));
}

void Run(Options& options, CommandContext& context) {
    options.merge.conflicts = EnumOption<ConflictChoice>("--conflicts", options.conflicts);
    RefuseTheSameFile(options);
    const OpenedCase copy = OpenCopy(options, context);
    const Session session = options.file.OpenForWriting(context);
    NoProgress progress;
    const MergeReport report =
        MergeCopy(*copy.db, session.db(), session.clock(), session.user(), options.merge, progress);
    const std::vector<std::string> left = LeftBehind(options, *copy.db);
    if (options.merge.conflicts == ConflictChoice::kList && !report.conflicts.empty())
        context.exit_code = kExitConflict;
    if (options.json)
        return PrintJson(report, left, options.merge.dry_run);
    PrintLines(report, left);
    PrintOutcome(report, options);
}

}  // namespace

void AddMergeCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("merge", "Bring what was done in a copy of a case back into the case");
    command->add_option("copy", options->copy, "The copy, as check-out has made it")->required();
    options->file.AddForWritingTo(*command);
    command->add_option("--copy-password-file", options->copy_password_file,
                        "File whose first line is the password of the copy, if it has another one");
    command->add_option("--conflicts", options->conflicts,
                        "Where both sides changed the same: list (default; changes nothing), mine "
                        "(take the copy's) or theirs (keep the case's)");
    command->add_flag("--dry-run", options->merge.dry_run,
                      "Say what would be done, and change nothing");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
