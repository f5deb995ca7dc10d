#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/data_option.h"
#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "model/core/error.h"
#include "model/deadlines/calculator.h"

namespace particulars {
namespace {

struct Options {
    std::string court;
    std::string trigger;
    std::string period;
    std::string service;
    std::string basis;
    bool before = false;
    bool json = false;
    DataOption data;
};

TimeOfDay TimeOption(std::string_view text) {
    const bool shaped = text.size() == 5 && text[2] == ':' &&
                        text.find_first_not_of("0123456789:") == std::string_view::npos;
    const int hour = shaped ? (text[0] - '0') * 10 + (text[1] - '0') : 99;
    const int minute = shaped ? (text[3] - '0') * 10 + (text[4] - '0') : 99;
    if (hour > 23 || minute > 59)
        throw Error(ErrorKind::kUsage,
                    fmt::format("\"{}\" is not a time of day. Write it as HH:MM, for example "
                                "2026-07-10T14:15.",
                                text));
    return TimeOfDay(hour * 60 + minute);
}

/// Service is the basis wherever a method of service is named and no other basis is.
TriggerBasis BasisOption(const Options& options) {
    if (!options.basis.empty())
        return EnumOption<TriggerBasis>("--basis", options.basis);
    return options.service.empty() ? TriggerBasis::kOrder : TriggerBasis::kService;
}

ComputationRequest RequestFrom(const Options& options) {
    ComputationRequest request;
    request.court = options.court;
    request.trigger = DayOption("--trigger", std::string_view(options.trigger).substr(0, 10));
    if (options.trigger.size() > 10) {
        if (options.trigger[10] != 'T')
            throw Error(ErrorKind::kUsage,
                        fmt::format("\"{}\" is not a date, or a date and time such as "
                                    "2026-07-10T14:15.",
                                    options.trigger));
        request.time = TimeOption(std::string_view(options.trigger).substr(11));
    }
    request.period = ReadPeriod(options.period);
    if (!request.period)
        throw Error(ErrorKind::kUsage,
                    fmt::format("\"{}\" is not a period. Write a number from 1 to 9999 and a unit, "
                                "such as \"21 days\", \"two weeks\", \"48 hours\"; --before counts "
                                "backward.",
                                options.period));
    request.direction = options.before ? Direction::kBefore : Direction::kAfter;
    request.basis = BasisOption(options);
    if (!options.service.empty())
        request.service = EnumOption<ServiceMethod>("--service", options.service);
    return request;
}

std::string TimeText(TimeOfDay time) {
    return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

void PrintJson(const ComputedDate& computed) {
    nlohmann::ordered_json working = nlohmann::ordered_json::array();
    for (const WorkingStep& step : computed.working)
        working.push_back(
            {{"step", step.step},
             {"date", step.date ? nlohmann::ordered_json(ToIso(*step.date)) : nullptr},
             {"authority", step.authority}});
    const nlohmann::ordered_json result = {
        {"usual", ToIso(computed.usual)},
        {"safe", ToIso(computed.safe)},
        {"latest", ToIso(computed.latest)},
        {"time", computed.time ? nlohmann::ordered_json(TimeText(*computed.time)) : nullptr},
        {"working", working},
        {"warnings", computed.warnings}};
    std::cout << result.dump(2) << '\n';
}

void PrintDate(std::string_view name, const Date& date, const ComputedDate& computed) {
    std::cout << fmt::format("{:<8}{} ({}){}\n", name, ToIso(date), ToWords(date),
                             computed.time ? " at " + TimeText(*computed.time) : "");
}

void PrintWorking(const ComputedDate& computed) {
    PrintDate("Usual", computed.usual, computed);
    PrintDate("Safe", computed.safe, computed);
    PrintDate("Latest", computed.latest, computed);
    std::cout << "\nWorking\n";
    int number = 0;
    for (const WorkingStep& step : computed.working) {
        std::cout << fmt::format("{:>3}. {}\n", ++number, step.step);
        if (!step.authority.empty())
            std::cout << fmt::format("     [{}]\n", step.authority);
    }
    for (const std::string& warning : computed.warnings)
        std::cout << "Note: " << warning << '\n';
}

void Run(const Options& options) {
    options.data.Apply();
    const ComputedDate computed = Compute(RequestFrom(options));
    if (options.json)
        PrintJson(computed);
    else
        PrintWorking(computed);
}

}  // namespace

void AddDeadlineCommand(CLI::App& app, CommandContext&) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("deadline", "Compute a date, with the working");
    command->add_option("--court", options->court, "Short id of the court, such as nysd")
        ->required();
    command
        ->add_option("--trigger", options->trigger, "Day 0: YYYY-MM-DD, or with THH:MM for hours")
        ->required();
    command->add_option("--period", options->period, "Such as \"21 days\", \"two weeks\"")
        ->required();
    command->add_flag("--before", options->before, "Count backward from the trigger");
    command->add_option("--service", options->service,
                        "Method: personal, electronic, mail, clerk, overnight, fax, other");
    command->add_option("--basis", options->basis,
                        "What the period runs from: order, entry, service, receipt, event");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    options->data.AddTo(*command);
    command->callback([options] { Run(*options); });
}

}  // namespace particulars
