#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/data_option.h"
#include "app/cli/table.h"
#include "model/core/error.h"
#include "model/deadlines/court.h"
#include "model/deadlines/regime.h"
#include "model/deadlines/table_row.h"

namespace particulars {
namespace {

using nlohmann::ordered_json;

struct Options {
    std::string id;
    bool json = false;
    DataOption data;
};

std::string Checked(const Court& court) {
    return court.checked ? ToIso(*court.checked) : "";
}

ordered_json ToJson(const Court& court) {
    ordered_json zones = ordered_json::array();
    for (const OtherZone& zone : court.other_zones)
        zones.push_back({{"zone", zone.zone}, {"where", zone.where}});
    return {{"id", court.id},
            {"name", court.name},
            {"short", court.short_name},
            {"state", court.state},
            {"federal", court.federal},
            {"regime", court.regime},
            {"regime_name", FindRegime(court.regime).name},
            {"time_zone", court.time_zone},
            {"other_time_zones", zones},
            {"source", court.source},
            {"checked", court.checked ? ordered_json(Checked(court)) : ordered_json()},
            {"verification", court.verification}};
}

void PrintOne(const Court& court) {
    const auto line = [](std::string_view name, std::string_view value) {
        std::cout << fmt::format("{:<14}{}\n", name, value);
    };
    line("Court", fmt::format("{} ({}), {}", court.name, court.short_name, court.id));
    line("State", fmt::format("{} ({})", court.state_name, court.state));
    line("Counts by", FindRegime(court.regime).name);
    line("Clock", fmt::format("{} ({})", court.zone_name, court.time_zone));
    for (const OtherZone& zone : court.other_zones)
        line("Other clock", fmt::format("{}: {}", zone.zone, zone.where));
    line("Source", court.source);
    line("Last checked", Checked(court));
    line("Mark", fmt::format("{}, {}", court.verification, VerificationWords(court.verification)));
    if (!court.note.empty())
        line("Note", court.note);
}

void PrintAll(const std::vector<Court>& courts) {
    std::vector<std::vector<std::string>> rows;
    for (const Court& court : courts)
        rows.push_back({court.id, court.short_name, court.state, court.time_zone, court.regime,
                        court.verification, Checked(court), court.source});
    PrintTable(std::cout,
               {"Id", "Court", "State", "Clock", "Counts by", "Mark", "Checked", "Source"}, rows);
}

void Run(const Options& options) {
    options.data.Apply();
    std::vector<Court> courts = Courts();
    if (!options.id.empty())
        courts = {FindCourt(options.id)};
    if (options.json) {
        ordered_json list = ordered_json::array();
        for (const Court& court : courts)
            list.push_back(ToJson(court));
        std::cout << ordered_json{{"courts", list}}.dump(2) << '\n';
    } else if (options.id.empty()) {
        PrintAll(courts);
    } else {
        PrintOne(courts.front());
    }
}

}  // namespace

void AddCourtsCommand(CLI::App& app, CommandContext&) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("courts", "List the courts that dates can be computed for, or show one");
    command->add_option("ID", options->id, "Short id of a court, such as nysd");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    options->data.AddTo(*command);
    command->callback([options] { Run(*options); });
}

}  // namespace particulars
