#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/table.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    std::string login;
    std::string name;
    std::string role;
    std::vector<std::string> tiers;
    bool no_tiers = false;
    bool inactive = false;
    bool json = false;
};

std::string Listed(const std::vector<std::string>& tiers) {
    return tiers.empty() ? "public only" : fmt::format("{}", fmt::join(tiers, ", "));
}

void List(const Session& session, bool json) {
    const CaseRecords records = session.Load();
    if (json) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const Member& member : records.members)
            list.push_back({{"login", member.login},
                            {"name", member.name},
                            {"role", ToText(member.role)},
                            {"tiers", member.tiers},
                            {"active", member.active}});
        std::cout << nlohmann::ordered_json{{"members", list}}.dump(2) << '\n';
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const Member& member : records.members)
        rows.push_back({member.login, member.name, std::string(ToText(member.role)),
                        Listed(member.tiers), member.active ? "" : "has left"});
    if (rows.empty())
        std::cout << "There are no members yet.\n";
    else
        PrintTable(std::cout, {"Login", "Name", "Role", "Tiers", ""}, rows);
}

void Set(Session& session, const Options& options) {
    const CaseRecords records = session.Load();
    Member member;
    const auto known =
        std::find_if(records.members.begin(), records.members.end(),
                     [&](const Member& candidate) { return candidate.login == options.login; });
    if (known != records.members.end())
        member = *known;
    member.login = options.login;
    if (!options.name.empty() || member.name.empty())
        member.name = options.name.empty() ? options.login : options.name;
    if (!options.role.empty())
        member.role = EnumOption<Role>("--role", options.role);
    if (!options.tiers.empty() || options.no_tiers)
        member.tiers.clear();
    for (const std::string& tier : options.tiers)
        member.tiers.emplace_back(ToText(EnumOption<Tier>("--tier", tier)));
    member.active = !options.inactive;
    std::vector<AnyRecord> changed = {member};
    session.Save(
        fmt::format("{} {} {}", options.inactive ? "end the part of" : "make", options.login,
                    options.inactive ? "in the case"
                                     : fmt::format("{} {}",
                                                   member.role == Role::kAdministrator ||
                                                           member.role == Role::kApprover
                                                       ? "an"
                                                       : "a",
                                                   ToText(member.role))),
        changed);
    std::cerr << fmt::format("{}: {}, {}{}.\n", member.login, ToText(member.role),
                             Listed(member.tiers), member.active ? "" : ", has left");
    if (!session.is_on_server())
        std::cerr << "A case file cannot keep a wall: whoever has its password sees everything.\n";
}

void Run(const Options& options, const CommandContext& context) {
    if (options.login.empty()) {
        List(options.file.OpenForReading(context), options.json);
        return;
    }
    Session session = options.file.OpenForWriting(context);
    Set(session, options);
}

}  // namespace

void AddMemberCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "member", "List who has a part in a case, or set one member's role and tiers");
    options->file.AddForWritingTo(*command);
    command->add_option("login", options->login, "Whose part to set; without it, list all");
    command->add_option("--name", options->name, "As people write it");
    command->add_option("--role", options->role,
                        "viewer, contributor, reviewer, approver or administrator");
    command
        ->add_option("--tier", options->tiers,
                     "confidential, \"attorneys' eyes only\" or \"source code\"; may be repeated")
        ->take_all();
    command->add_flag("--no-tiers", options->no_tiers, "Public only");
    command->add_flag("--inactive", options->inactive, "The person has left the case");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
