#include "app/cli/add_dates.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/find_record.h"
#include "app/cli/move_option.h"
#include "app/cli/record_json.h"
#include "model/deadlines/chain.h"
#include "model/deadlines/obligation_deadline.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    MoveOption move;
    std::string title;
    std::string authority;
    std::string court;
    std::string date;
    std::string time;
    std::string last;
    std::string period;
    std::string basis = "event";
    std::string service;
    std::string parent;
    std::string parent_day = "done";
    std::string responsible;
    std::string backup;
    std::string reminders;
    std::string kind;
    std::string deadline;
    std::string source;
    bool before = false;
    bool off = false;
    bool disputed = false;
    bool json = false;
};

/// Everything of the deadline but its dates.
Deadline DeadlineFrom(const Options& options, const CaseRecords& records, const Session& session) {
    Deadline deadline;
    deadline.matter = records.matter.id;
    deadline.title = options.title;
    deadline.authority = options.authority;
    deadline.court = options.court.empty() ? records.matter.court : options.court;
    deadline.period = options.period;
    deadline.direction = options.before ? Direction::kBefore : Direction::kAfter;
    deadline.basis = EnumOption<TriggerBasis>("--basis", options.basis);
    deadline.trigger = OptionalDay("--trigger", options.date);
    deadline.trigger_time = options.time;
    if (!options.service.empty())
        deadline.service = EnumOption<ServiceMethod>("--service", options.service);
    deadline.responsible = options.responsible;
    deadline.backup = options.backup;
    deadline.reminders = options.reminders;
    deadline.entered_by = session.user();
    return deadline;
}

void Compute(Deadline& deadline, const Options& options, const CaseRecords& records) {
    if (options.parent.empty()) {
        ComputeDeadline(deadline, records.closures);
        return;
    }
    const Deadline& parent = FindDeadline(records, options.parent);
    deadline.parent = parent.id;
    deadline.parent_day = EnumOption<ParentDay>("--day", options.parent_day);
    ComputeLink(deadline, parent, records.closures);
}

void AddDeadline(const CaseOption& file, const Options& options, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    Deadline deadline = DeadlineFrom(options, records, session);
    Compute(deadline, options, records);
    std::vector<AnyRecord> changed = {deadline};
    session.Save("add a deadline", changed);
    const auto& saved = std::get<Deadline>(changed.front().held());
    if (options.json)
        std::cout << ToJson(saved, session.Load()).dump(2) << '\n';
    std::cerr << fmt::format(
        "Added {}{}.\n", Designation(saved),
        ActBy(saved) ? ", " + ToWords(*ActBy(saved)) + ", UNVERIFIED" : ", without a date");
}

void AddEvent(const CaseOption& file, const Options& options, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    Event event;
    event.id = NewId<EventId>(context.clock);
    event.matter = records.matter.id;
    event.title = options.title;
    event.kind = options.kind;
    event.date = DayOption("--date", options.date);
    event.source = options.source;
    if (!options.deadline.empty()) {
        const Deadline& deadline = FindDeadline(records, options.deadline);
        if (!options.move.SaveTrigger(session, context, records, deadline, event))
            return;
    } else {
        std::vector<AnyRecord> changed = {event};
        session.Save("enter an event", changed);
        if (options.move.json())
            std::cout << Json{{"title", event.title},
                              {"kind", event.kind},
                              {"date", ToIso(event.date)},
                              {"id", event.id.text()}}
                             .dump(2)
                      << '\n';
    }
    std::cerr << fmt::format("Added the event of {}.\n", ToWords(event.date));
}

void AddClosure(const CaseOption& file, const Options& options, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    Closure closure;
    closure.id = NewId<ClosureId>(context.clock);
    closure.matter = records.matter.id;
    closure.court = options.court.empty() ? records.matter.court : options.court;
    closure.kind = EnumOption<ClosureKind>("--kind", options.kind);
    closure.first = DayOption("--date", options.date);
    closure.last = OptionalDay("--until", options.last).value_or(closure.first);
    closure.title = options.title;
    closure.counts = !options.off;
    closure.disputed = options.disputed;
    closure.source = options.source;
    if (options.move.Save(session, context, "add the closed day " + options.date, {closure}))
        std::cerr << fmt::format("Added the closed day {}.\n", ToWords(closure.first));
}

void OfferDeadline(CLI::App& add, const std::shared_ptr<Options>& options) {
    add.add_option("--title", options->title, "Neutral title, safe for a calendar")->required();
    add.add_option("--authority", options->authority, "Text and citation; without it, unsupported");
    add.add_option("--court", options->court, "Short id (default: the court of the case)");
    add.add_option("--trigger", options->date, "Day 0, or the day itself with --basis fixed");
    add.add_option("--time", options->time, "HH:MM, for periods in hours");
    add.add_option("--period", options->period, "Such as \"21 days\"");
    add.add_flag("--before", options->before, "Count backward from the trigger");
    add.add_option("--basis", options->basis,
                   "order, entry, service, receipt, event, fixed or none");
    add.add_option("--service", options->service, "How it was served, with --basis service");
    add.add_option("--after", options->parent, "The deadline it runs from, such as D-05");
    add.add_option("--day", options->parent_day, "Of that deadline: done or due");
    add.add_option("--responsible", options->responsible, "Who answers for it");
    add.add_option("--backup", options->backup, "Who acts where that person cannot");
    add.add_option("--reminders", options->reminders, "Days ahead, such as \"14 7 3 1 0\"");
}

void OfferEvent(CLI::App& add, const std::shared_ptr<Options>& options) {
    add.add_option("--title", options->title, "Such as \"Opinion received\"")->required();
    add.add_option("--kind", options->kind, "order, entry, service, receipt, hearing or other")
        ->required();
    add.add_option("--date", options->date, "YYYY-MM-DD")->required();
    add.add_option("--source", options->source, "Where the date is known from");
    add.add_option("--deadline", options->deadline, "The deadline it starts, such as D-07");
}

void OfferClosure(CLI::App& add, const std::shared_ptr<Options>& options) {
    add.add_option("--title", options->title, "What closed the court")->required();
    add.add_option("--date", options->date, "First day, YYYY-MM-DD")->required();
    add.add_option("--until", options->last, "Last day, where there are several");
    add.add_option("--kind", options->kind, "holiday, closed or inaccessible");
    add.add_option("--court", options->court, "Short id (default: the court of the case)");
    add.add_option("--source", options->source, "Where this is known from")->required();
    add.add_flag("--off", options->off, "A last day on it does not move");
    add.add_flag("--disputed", options->disputed,
                 "The other answer shows as a safe or latest date");
}

}  // namespace

void OfferDates(CLI::App& add, const CaseOption& file, CommandContext& context) {
    const auto deadline = std::make_shared<Options>();
    CLI::App* dated = add.add_subcommand("deadline", "A deadline, alone or in a chain");
    OfferDeadline(*dated, deadline);
    dated->add_flag("--json", deadline->json, "Print the record as JSON");
    dated->callback([&file, deadline, &context] { AddDeadline(file, *deadline, context); });
    const auto event = std::make_shared<Options>();
    CLI::App* happened =
        add.add_subcommand("event", "Something that happened, and from which a period runs");
    OfferEvent(*happened, event);
    event->move.AddTo(*happened);
    happened->callback([&file, event, &context] { AddEvent(file, *event, context); });
    const auto closure = std::make_shared<Options>();
    closure->kind = "closed";
    CLI::App* closed = add.add_subcommand("closure", "Days on which the court was closed");
    OfferClosure(*closed, closure);
    closure->move.AddTo(*closed);
    closed->callback([&file, closure, &context] { AddClosure(file, *closure, context); });
}

}  // namespace particulars
