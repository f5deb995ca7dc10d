#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/find_record.h"
#include "app/cli/move_option.h"
#include "app/cli/table.h"
#include "model/core/error.h"
#include "model/jobs/rule_deadlines.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    MoveOption move;
    std::string what;
    std::string date;
    std::string time;
    std::string title;
    std::string kind = "other";
    std::string source;
    std::string service;
    std::vector<std::string> rules;
};

Event EventFrom(const Options& options, const CaseRecords& records, const Clock& clock) {
    Event event;
    event.id = NewId<EventId>(clock);
    event.matter = records.matter.id;
    event.title = options.title;
    event.kind = options.kind;
    event.date = DayOption("--date", options.date);
    event.time = options.time;
    event.source = options.source;
    return event;
}

/// The event that is the deadline's trigger already, moved; or a new one.
Event TriggerOf(const Deadline& deadline, const CaseRecords& records, const Options& options,
                const Clock& clock) {
    const Event asked = EventFrom(options, records, clock);
    for (const Event& known : records.events)
        if (!deadline.event.empty() && known.id == deadline.event) {
            Event moved = known;
            moved.date = asked.date;
            moved.time = asked.time;
            if (!options.title.empty())
                moved.title = options.title;
            if (!options.source.empty())
                moved.source = options.source;
            return moved;
        }
    return asked;
}

void RunTrigger(const Options& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    const Deadline& deadline = FindDeadline(records, options.what);
    Event event = TriggerOf(deadline, records, options, context.clock);
    if (event.title.empty())
        event.title = "Trigger of " + options.what;
    options.move.SaveTrigger(session, context, records, deadline, event);
}

void Print(const std::vector<RuleProposal>& proposals) {
    std::vector<std::vector<std::string>> rows;
    for (const RuleProposal& proposal : proposals)
        rows.push_back({proposal.rule->id, proposal.rule->authority,
                        BasisInWords(proposal.deadline.period, proposal.deadline.direction,
                                     proposal.deadline.basis, proposal.rule->trigger),
                        ActByInWords(proposal.deadline), proposal.rule->verification});
    PrintTable(std::cout, {"Rule", "Authority", "Period", "Act by", "Mark"}, rows);
}

bool IsTaken(const Options& options, const DeadlineRule& rule) {
    return std::find(options.rules.begin(), options.rules.end(), "all") != options.rules.end() ||
           std::find(options.rules.begin(), options.rules.end(), rule.id) != options.rules.end();
}

void RunPropose(const Options& options, CommandContext& context) {
    Session session = options.rules.empty() ? options.file.OpenForReading(context)
                                            : options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    if (options.what.empty()) {
        for (const std::string& event :
             EventsIn(records.matter.court, DayOption("--date", options.date)))
            std::cout << event << '\n';
        return;
    }
    Event event = EventFrom(options, records, context.clock);
    event.title = options.what;
    std::optional<ServiceMethod> service;
    if (!options.service.empty())
        service = EnumOption<ServiceMethod>("--service", options.service);
    std::vector<RuleProposal> proposals =
        ProposeFromRules(event, service, records.matter, records.closures);
    if (proposals.empty())
        throw Error(ErrorKind::kNotFound,
                    fmt::format("No rule in the tables hangs on \"{}\" in this court on that day. "
                                "Leave the event out to see those that do.",
                                options.what));
    Print(proposals);
    std::vector<AnyRecord> changed = {event};
    for (RuleProposal& proposal : proposals)
        if (IsTaken(options, *proposal.rule)) {
            proposal.deadline.entered_by = session.user();
            changed.emplace_back(std::move(proposal.deadline));
        }
    if (options.rules.empty())
        return;
    if (changed.size() == 1)
        throw Error(ErrorKind::kNotFound,
                    "None of these rules is among those named by --add. "
                    "Nothing was saved.");
    session.Save("add deadlines that hang on \"" + options.what + "\"", changed);
    std::cerr << fmt::format("Added {}, each UNVERIFIED.\n", changed.size() - 1);
}

void AddEventOptions(CLI::App& command, Options& options) {
    command.add_option("--date", options.date, "Day on which it happened")->required();
    command.add_option("--time", options.time, "HH:MM, for periods in hours");
    command.add_option("--source", options.source, "Where this is known from");
}

}  // namespace

void AddTriggerCommands(CLI::App& app, CommandContext& context) {
    const auto trigger = std::make_shared<Options>();
    CLI::App* entered = app.add_subcommand(
        "trigger", "Enter or move the day that a deadline runs from, after showing what moves");
    trigger->file.AddForWritingTo(*entered);
    entered->add_option("deadline", trigger->what, "Such as D-05")->required();
    AddEventOptions(*entered, *trigger);
    entered->add_option("--title", trigger->title, "What happened");
    entered->add_option("--kind", trigger->kind, "order, entry, service, receipt, hearing, other");
    trigger->move.AddTo(*entered);
    entered->callback([trigger, &context] { RunTrigger(*trigger, context); });

    const auto propose = std::make_shared<Options>();
    CLI::App* proposed = app.add_subcommand(
        "propose", "Show what hangs by rule on an event, and add what is chosen");
    propose->file.AddForWritingTo(*proposed);
    proposed->add_option("event", propose->what,
                         "Such as \"Interrogatories served\"; without it, list the events");
    AddEventOptions(*proposed, *propose);
    proposed->add_option("--service", propose->service, "How it was served");
    proposed->add_option("--add", propose->rules, "Rules to add: all, or ids such as FRCP-33")
        ->delimiter(',');
    proposed->callback([propose, &context] { RunPropose(*propose, context); });
}

}  // namespace particulars
