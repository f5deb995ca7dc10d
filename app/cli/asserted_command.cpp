#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/date_option.h"
#include "app/cli/set_json.h"
#include "app/cli/table.h"
#include "model/jobs/asserted_on.h"
#include "model/jobs/compose_served_paper.h"
#include "model/jobs/moving_target.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    std::string on;
    std::string defendant;
    bool json = false;
};

void PrintAsserted(const AssertedList& list) {
    if (!list.set) {
        std::cout << fmt::format("No list had been served by {}.\n", ToIso(list.day));
        return;
    }
    std::cout << fmt::format(
        "Asserted on {}{}{}: {} of the {} entries of {}, served on {}.\n", ToIso(list.day),
        list.defendant.empty() ? "" : " as against ", list.defendant, list.items.size(),
        list.items.size() + list.ended.size(), Designation(*list.set), ToIso(*list.set->served_on));
    for (const AssertedItem& asserted : list.items) {
        std::cout << fmt::format("\n{}. {}  {}\n{}\n", asserted.item.position,
                                 asserted.item.designation, asserted.item.title,
                                 asserted.item.text);
        for (const std::string& limit : asserted.limits)
            std::cout << limit << '\n';
    }
    if (!list.ended.empty())
        std::cout << "\nNo longer:\n";
    for (const EndedItem& ended : list.ended)
        std::cout << fmt::format("{}  {}, {} on {}{}{}\n", ended.item.designation, ended.item.title,
                                 ToText(ended.status), ToIso(ended.day),
                                 ended.paper.empty() ? "" : ": ", ended.paper);
}

void RunAsserted(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    const CaseRecords records = session.Load();
    const Date day = OptionalDay("--on", options.on).value_or(session.clock().Today());
    const AssertedList list = AssertedOn(records, day, FindDefendant(records, options.defendant));
    if (options.json)
        std::cout << ToJson(list).dump(2) << '\n';
    else
        PrintAsserted(list);
}

void PrintTarget(const MovingTarget& table) {
    std::vector<std::vector<std::string>> rows;
    for (const MovingTargetStep& step : table.steps) {
        const auto count = [&](EntryChange change) {
            return std::to_string(CountOf(step, change));
        };
        rows.push_back({Designation(step.set), ToIso(*step.set.served_on),
                        std::to_string(step.entries), std::to_string(step.kept),
                        count(EntryChange::kAdded), count(EntryChange::kReworded),
                        count(EntryChange::kWithdrawn), count(EntryChange::kStruck),
                        count(EntryChange::kReplaced), count(EntryChange::kLeftOut),
                        std::to_string(step.added_since_first),
                        std::to_string(step.words_inserted_since_first)});
    }
    PrintTable(std::cout,
               {"List", "Served", "Entries", "Kept", "Added", "Reworded", "Withdrawn", "Struck",
                "Replaced", "Left out", "Added since", "Words since"},
               rows);
    for (const MovingTargetStep& step : table.steps)
        for (const ChangedEntry& entry : step.changes)
            std::cout << fmt::format("{}: {} {}{}{}, +{} -{} words\n", Designation(step.set),
                                     entry.designation, ToText(entry.change),
                                     entry.lineage.empty() ? "" : ", ", entry.lineage,
                                     entry.words_inserted, entry.words_deleted);
    for (const ChangedEntry& entry : table.ended_since)
        std::cout << fmt::format("since: {} {}\n", entry.designation, ToText(entry.change));
}

void RunTarget(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    const Date day = OptionalDay("--on", options.on).value_or(session.clock().Today());
    const MovingTarget table = MovingTargetOf(session.Load(), day);
    if (options.json)
        std::cout << ToJson(table).dump(2) << '\n';
    else if (table.steps.empty())
        std::cout << "No list of trade secrets has been served.\n";
    else
        PrintTarget(table);
}

}  // namespace

void AddAssertedCommands(CLI::App& app, CommandContext& context) {
    const auto add = [&](const char* name, const char* help, auto run) {
        const auto options = std::make_shared<Options>();
        CLI::App* command = app.add_subcommand(name, help);
        options->file.AddTo(*command);
        command->add_option("--on", options->on, "Day, such as 2016-06-22 (default: today)");
        command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
        command->callback([options, &context, run] { run(*options, context); });
        return std::pair(command, options.get());
    };
    const auto [asserted, options] = add(
        "asserted", "What was asserted on a day: list, numbers and words as served", RunAsserted);
    asserted->add_option("--defendant", options->defendant, "As against whom (default: all)");
    add("moving-target", "How each served list differs from the one before", RunTarget);
}

}  // namespace particulars
