#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/data_option.h"
#include "app/cli/table.h"
#include "model/core/error.h"
#include "model/deadlines/calculator.h"
#include "model/deadlines/court.h"

namespace particulars {
namespace {

struct Options {
    std::string court;
    int year = 0;
    bool json = false;
    DataOption data;
};

void PrintJson(const Options& options, const std::vector<ClosedDay>& days) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const ClosedDay& day : days)
        list.push_back({{"date", ToIso(day.date)},
                        {"name", day.name},
                        {"scope", day.scope},
                        {"kind", day.kind},
                        {"source", day.source},
                        {"verification", day.verification},
                        {"checked", day.checked ? nlohmann::ordered_json(ToIso(*day.checked))
                                                : nlohmann::ordered_json()}});
    std::cout << nlohmann::ordered_json{{"court", options.court},
                                        {"year", options.year},
                                        {"days", list}}
                     .dump(2)
              << '\n';
}

void PrintDays(const std::vector<ClosedDay>& days) {
    std::vector<std::vector<std::string>> rows;
    for (const ClosedDay& day : days)
        rows.push_back({ToIso(day.date), ToShortWords(day.date), day.name, day.scope, day.kind,
                        day.verification, day.checked ? ToIso(*day.checked) : "", day.source});
    PrintTable(std::cout, {"Date", "Day", "Name", "Scope", "Kind", "Mark", "Checked", "Source"},
               rows);
    std::cout << "\nMark: V read in the source, P read in part or at second hand, K from general "
                 "knowledge.\n";
}

void Run(const Options& options) {
    options.data.Apply();
    if (FindCourtOrNull(options.court) == nullptr)
        throw Error(ErrorKind::kUsage, WhyNoCourt(options.court));
    const std::vector<ClosedDay> days = ClosedDays(options.court, options.year);
    if (options.json)
        PrintJson(options, days);
    else
        PrintDays(days);
}

}  // namespace

void AddHolidaysCommand(CLI::App& app, CommandContext&) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("holidays", "List the days of a year on which a court is closed");
    command->add_option("--court", options->court, "Short id of the court, such as nysd")
        ->required();
    command->add_option("--year", options->year, "Year, 1990 to 2060")->required();
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    options->data.AddTo(*command);
    command->callback([options] { Run(*options); });
}

}  // namespace particulars
