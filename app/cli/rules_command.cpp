#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/data_option.h"
#include "app/cli/date_option.h"
#include "app/cli/table.h"
#include "model/core/text.h"
#include "model/deadlines/court.h"
#include "model/deadlines/rule.h"

namespace particulars {
namespace {

using nlohmann::ordered_json;

struct Options {
    std::string court;
    std::string trigger;
    std::string on;
    bool json = false;
    DataOption data;
};

std::vector<const DeadlineRule*> Chosen(const Options& options) {
    const std::string regime = options.court.empty() ? "" : FindCourt(options.court).regime;
    const auto on = OptionalDay("--on", options.on);
    const std::string words = Fold(options.trigger);
    std::vector<const DeadlineRule*> chosen;
    for (const DeadlineRule& rule : DeadlineRules())
        if ((regime.empty() || rule.counting == regime || rule.counting == "none") &&
            (!on || IsInForce(rule, *on)) && Fold(rule.trigger).find(words) != std::string::npos)
            chosen.push_back(&rule);
    return chosen;
}

/// "21 days after", or what the row has instead of a period.
std::string PeriodWords(const DeadlineRule& rule) {
    if (!rule.period || !rule.direction)
        return rule.unit == "-" ? "none" : rule.unit;
    return fmt::format("{} {}", ToText(*rule.period), ToText(*rule.direction));
}

ordered_json ToJson(const std::optional<Date>& date) {
    return date ? ordered_json(ToIso(*date)) : ordered_json();
}

ordered_json ToJson(const DeadlineRule& rule) {
    const std::string why = WhyNotCounted(rule);
    return {{"id", rule.id},
            {"authority", rule.authority},
            {"trigger", rule.trigger},
            {"period", rule.period ? ordered_json(ToText(*rule.period)) : ordered_json()},
            {"direction", rule.direction ? ordered_json(ToText(*rule.direction)) : ordered_json()},
            {"not_counted", why.empty() ? ordered_json() : ordered_json(why)},
            {"counting", rule.counting},
            {"service_days", rule.service_days},
            {"effective_from", ToJson(rule.effective_from)},
            {"effective_to", ToJson(rule.effective_to)},
            {"note", rule.note},
            {"source", rule.source},
            {"checked", ToJson(rule.checked)},
            {"verification", rule.verification}};
}

std::string InForceWords(const DeadlineRule& rule) {
    const std::string from = rule.effective_from ? ToIso(*rule.effective_from) : "...";
    return from + " to " + (rule.effective_to ? ToIso(*rule.effective_to) : "...");
}

void PrintRules(const std::vector<const DeadlineRule*>& rules) {
    std::vector<std::vector<std::string>> rows;
    for (const DeadlineRule* rule : rules)
        rows.push_back({rule->id, rule->authority, rule->trigger, PeriodWords(*rule),
                        rule->counting, InForceWords(*rule), rule->verification,
                        rule->checked ? ToIso(*rule->checked) : "", rule->source});
    PrintTable(std::cout,
               {"Id", "Authority", "Trigger", "Period", "Counts by", "In force", "Mark", "Checked",
                "Source"},
               rows);
    std::cout << "\nMark: V read in the source, P read in part or at second hand, K from general "
                 "knowledge.\n";
}

void Run(const Options& options) {
    options.data.Apply();
    const auto rules = Chosen(options);
    if (!options.json) {
        PrintRules(rules);
        return;
    }
    ordered_json list = ordered_json::array();
    for (const DeadlineRule* rule : rules)
        list.push_back(ToJson(*rule));
    std::cout << ordered_json{{"rules", list}}.dump(2) << '\n';
}

}  // namespace

void AddRulesCommand(CLI::App& app, CommandContext&) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("rules", "List the deadlines that rules of procedure set");
    command->add_option("--court", options->court, "Only those of this court, such as nysd");
    command->add_option("--trigger", options->trigger, "Only those whose trigger has these words");
    command->add_option("--on", options->on, "Only those in force on this day, YYYY-MM-DD");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    options->data.AddTo(*command);
    command->callback([options] { Run(*options); });
}

}  // namespace particulars
