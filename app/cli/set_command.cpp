#include "app/cli/set_command.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/exit_code.h"
#include "app/cli/set_json.h"
#include "app/cli/table.h"
#include "model/core/capitalized.h"
#include "model/jobs/compose_served_paper.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

void List(const SetOptions& options, const CommandContext& context) {
    const CaseRecords records = options.file.OpenForReading(context).Load();
    if (options.json) {
        Json list = Json::array();
        for (const ServedSet& set : records.served_sets)
            list.push_back(ToJson(set, records));
        std::cout << Json{{"sets", list}}.dump(2) << '\n';
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const ServedSet& set : records.served_sets)
        rows.push_back({Designation(set), std::string(ToText(set.state)),
                        set.served_on ? ToIso(*set.served_on) : "",
                        std::to_string(ItemsOf(records, set.id).size()),
                        std::string(ToText(set.tier)), set.title});
    if (rows.empty())
        std::cout << "No list of trade secrets has been composed yet.\n";
    else
        PrintTable(std::cout, {"List", "State", "Served", "Entries", "Tier", "Title"}, rows);
}

void Show(const SetOptions& options, const CommandContext& context) {
    const CaseRecords records = options.file.OpenForReading(context).Load();
    const ServedSet& set = FindSetNamed(records, options.number);
    const std::vector<ServedItem> items = ItemsOf(records, set.id);
    if (options.json) {
        Json list = Json::array();
        for (const ServedItem& item : items)
            list.push_back(ToJson(item));
        Json shown = ToJson(set, records);
        shown["items"] = list;
        std::cout << shown.dump(2) << '\n';
        return;
    }
    std::cout << fmt::format("{}, {}: {}\n", Designation(set), ToText(set.state), set.title);
    if (set.served_on)
        std::cout << fmt::format("Served on {} by {}. SHA-256 {}\n", ToIso(*set.served_on),
                                 set.method, set.sha256);
    if (set.closed_on)
        std::cout << fmt::format("Closed on {} by {}.\n", ToIso(*set.closed_on), set.closed_by);
    for (const ServedItem& item : items) {
        std::cout << fmt::format("\n{}. {}  {} ({})\n{}\n", item.position, item.designation,
                                 item.title, ToText(item.tier), item.text);
        for (const std::string* more : {&item.particulars, &item.support, &item.sha256})
            if (!more->empty())
                std::cout << *more << '\n';
    }
}

void PrintFindings(const SetOptions& options, CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    const CaseRecords records = session.Load();
    const ServedSet& set = FindSetNamed(records, options.number);
    const auto findings = FindingsOf(session, records, set);
    if (FirstThat(findings, SetHindrance::kStops) ||
        FirstThat(findings, SetHindrance::kNeedsReason))
        context.exit_code = kExitFound;
    if (options.json) {
        std::cout << Json{{"set", set.number}, {"findings", ToJson(findings)}}.dump(2) << '\n';
        return;
    }
    for (const SetFinding& finding : findings)
        std::cout << fmt::format("{}{}{}: {} {}\n", Capitalized(ToText(finding.hindrance)),
                                 finding.designation.empty() ? "" : ", ", finding.designation,
                                 finding.what, finding.todo);
    if (findings.empty())
        std::cout << "Nothing stands in the way of serving " << Designation(set) << ".\n";
}

}  // namespace

std::vector<SetFinding> FindingsOf(const Session& session, const CaseRecords& records,
                                   const ServedSet& set) {
    std::vector<TradeSecretId> secrets;
    for (const ServedItem& item : ItemsOf(records, set.id))
        secrets.push_back(item.secret);
    return CheckSet(records, MaterialOf(session.db(), secrets), set, session.clock().Today());
}

void AddSetCommand(CLI::App& app, CommandContext& context) {
    CLI::App* set = app.add_subcommand(
        "set", "Compose, check, approve and serve lists of trade secrets; list what was served");
    set->require_subcommand(1);
    const auto add = [&](const char* name, const char* help, bool numbered, auto run) {
        const auto options = std::make_shared<SetOptions>();
        CLI::App* command = set->add_subcommand(name, help);
        options->file.AddTo(*command);
        if (numbered)
            command->add_option("number", options->number,
                                "Number of the list (default: the one served last)");
        command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
        command->callback([options, &context, run] { run(*options, context); });
    };
    add("list", "The lists of a case, served or not", false, List);
    add("show", "One list, as it was served", true, Show);
    add("check", "What stands in the way of serving a list; exit code 1 where something does", true,
        PrintFindings);
    AddSetActs(*set, context);
}

}  // namespace particulars
