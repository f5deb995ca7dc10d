#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/cli/commands.h"
#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/find_record.h"
#include "app/cli/move_option.h"
#include "model/core/error.h"
#include "model/jobs/deadline_acts.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    MoveOption move;
    std::string deadline;
    std::string date;
    std::string ecf_number;
    std::string document;
    std::string note;
    std::string further;
    std::string granted;
    std::string ground = "order";
    std::string state;
    std::string reason;
    std::string successor;
    bool by_alternative = false;
};

void Require(const Violations& violations) {
    if (!violations.empty())
        throw Error(ErrorKind::kUsage, violations.front().message, violations.front().field);
}

void Say(const Options& options, bool saved, const std::string& what) {
    if (saved)
        std::cerr << options.deadline << ' ' << what << ".\n";
}

void RunSatisfy(const Options& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    const Deadline& deadline = FindDeadline(records, options.deadline);
    Completion completion;
    completion.done_on = OptionalDay("--on", options.date);
    completion.by_alternative = options.by_alternative;
    completion.ecf_number = options.ecf_number;
    completion.document = options.document;
    completion.note = options.note;
    Require(Check(completion));
    Say(options,
        options.move.Save(session, context, "satisfy " + options.deadline,
                          Satisfy(records, deadline, completion)),
        "is satisfied");
}

ExtensionGround GroundOption(const std::string& word) {
    if (word == "stipulation")
        return ExtensionGround::kStipulation;
    if (word == "order")
        return ExtensionGround::kOrder;
    if (word == "agreement")
        return ExtensionGround::kAgreement;
    throw Error(ErrorKind::kUsage, "--ground is stipulation, order or agreement.");
}

void RunExtend(const Options& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    const Deadline& deadline = FindDeadline(records, options.deadline);
    Extension extension;
    extension.ground = GroundOption(options.ground);
    extension.granted_on = OptionalDay("--granted", options.granted);
    extension.ecf_number = options.ecf_number;
    extension.new_date = OptionalDay("--to", options.date);
    extension.further = options.further;
    extension.note = options.note;
    Require(Check(extension, deadline));
    Say(options,
        options.move.Save(session, context, "extend " + options.deadline,
                          Extend(records, deadline, extension, session.user(), context.clock)),
        "is superseded by a new deadline");
}

void RunOverride(const Options& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    const Deadline overridden =
        Override(FindDeadline(records, options.deadline), OptionalDay("--to", options.date),
                 options.reason, session.user(), context.clock.Today());
    Require(Check(overridden));
    Say(options,
        options.move.Save(session, context, "override " + options.deadline, {overridden},
                          options.reason),
        overridden.override_date ? "is overridden; the computed dates stay beside it"
                                 : "has its computed dates back");
}

void RunConfirm(const Options& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    std::vector<AnyRecord> changed = {Verify(FindDeadline(session.Load(), options.deadline),
                                             session.user(), context.clock.Today())};
    session.Save("verify " + options.deadline, changed);
    std::cerr << options.deadline << " is verified by " << session.user() << ".\n";
}

void RunEnd(const Options& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    const Deadline& deadline = FindDeadline(records, options.deadline);
    if (options.state == "open") {
        Say(options,
            options.move.Save(session, context, "open " + options.deadline + " again",
                              {Reopen(deadline)}),
            "is open again");
        return;
    }
    Ending ending;
    ending.state = EnumOption<DeadlineState>("--state", options.state);
    ending.reason = options.reason;
    if (!options.successor.empty())
        ending.successor = FindDeadline(records, options.successor).id;
    Require(Check(ending));
    Say(options,
        options.move.Save(session, context, "mark " + options.deadline + " " + options.state,
                          {End(deadline, ending)}, ending.reason),
        "is " + options.state);
}

using Act = void (*)(const Options&, CommandContext&);

/// A command on one deadline of a case, with --move where the act can move others.
CLI::App* AddAct(CLI::App& app, CommandContext& context, const std::string& name,
                 const std::string& what, const std::shared_ptr<Options>& options, Act act,
                 bool moves = true) {
    CLI::App* command = app.add_subcommand(name, what);
    options->file.AddForWritingTo(*command);
    command->add_option("deadline", options->deadline, "Such as D-05")->required();
    if (moves)
        options->move.AddTo(*command);
    command->callback([options, act, &context] { act(*options, context); });
    return command;
}

void AddSatisfy(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = AddAct(app, context, "satisfy",
                               "Record that a duty was done, with evidence", options, RunSatisfy);
    command->add_option("--on", options->date, "Day on which it was done")->required();
    command->add_option("--ecf", options->ecf_number, "ECF number that shows it");
    command->add_option("--document", options->document, "Document and pinpoint that show it");
    command->add_option("--note", options->note, "What else shows it");
    command->add_flag("--alternative", options->by_alternative,
                      "The alternative that the order allows was done");
}

void AddExtend(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        AddAct(app, context, "extend", "Record a stipulation or order that gives more time",
               options, RunExtend);
    command->add_option("--to", options->date, "New day");
    command->add_option("--by", options->further, "Further period, counted from the old date");
    command->add_option("--ground", options->ground, "stipulation, order or agreement");
    command->add_option("--granted", options->granted, "Day of the order");
    command->add_option("--ecf", options->ecf_number, "Its ECF number");
    command->add_option("--note", options->note, "What else to say");
}

}  // namespace

void AddDeadlineActCommands(CLI::App& app, CommandContext& context) {
    AddSatisfy(app, context);
    AddExtend(app, context);
    const auto overriding = std::make_shared<Options>();
    CLI::App* override_command =
        AddAct(app, context, "override", "Set another date beside the computed ones", overriding,
               RunOverride);
    override_command->add_option("--to", overriding->date,
                                 "The date; without it, go back to the computed ones");
    override_command->add_option("--reason", overriding->reason, "At least 10 characters");
    AddAct(app, context, "confirm", "Verify a deadline as a second person",
           std::make_shared<Options>(), RunConfirm, false);
    const auto ending = std::make_shared<Options>();
    CLI::App* end =
        AddAct(app, context, "end", "End a deadline otherwise than by doing it", ending, RunEnd);
    end->add_option("--state", ending->state,
                    "vacated, superseded, moot, \"entered in error\"; open takes an end back")
        ->required();
    end->add_option("--reason", ending->reason, "At least 10 characters");
    end->add_option("--successor", ending->successor, "What takes its place, where superseded");
}

}  // namespace particulars
