// What happens to the entries of a list over its life: split, merge, rename, narrow, broaden,
// withdraw, strike, status, tier, and the way of a wording from draft to approved.

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/cli/case_option.h"
#include "app/cli/commands.h"
#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/find_record.h"
#include "model/core/error.h"
#include "model/jobs/approve_wording.h"
#include "model/jobs/list_acts.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    std::vector<std::string> secrets;
    std::vector<std::string> titles;
    std::string to;
    std::string against;
    std::string date;
    std::string reason;
    std::string authority;
    std::string note;
};

using Act =
    std::function<ListAct(const Options&, const Session&, const CaseRecords&, CommandContext&)>;

ListChange ChangeOf(const Options& options, const Session& session, const CommandContext& context) {
    ListChange change;
    change.on = OptionalDay("--on", options.date).value_or(context.clock.Today());
    change.reason = options.reason;
    change.authority = options.authority;
    change.author = session.user();
    const Violations found = Check(change);
    if (!found.empty())
        throw Error(ErrorKind::kUsage, found.front().message, found.front().field);
    return change;
}

/// The only secret that the command names.
const TradeSecret& TheSecret(const Options& options, const CaseRecords& records) {
    return FindSecret(records, options.secrets.front());
}

PartyId AgainstOption(const Options& options, const CaseRecords& records) {
    if (options.against.empty())
        return {};
    for (const Party& party : records.parties)
        if (party.name == options.against || std::find(party.aliases.begin(), party.aliases.end(),
                                                       options.against) != party.aliases.end())
            return party.id;
    throw Error(ErrorKind::kNotFound, "The case has no party \"" + options.against + "\".");
}

void Run(const Options& options, CommandContext& context, const Act& act) {
    Session session = options.file.OpenForWriting(context);
    ListAct made = act(options, session, session.Load(), context);
    session.Save(made.label, made.records, options.reason);
    std::cerr << "Done: " << made.label << ".\n";
    for (const AnyRecord& record : made.records)
        if (const auto* secret = std::get_if<TradeSecret>(&record.held()))
            for (const TradeSecret& saved : session.Load().secrets)
                if (saved.id == secret->id)
                    std::cout << Designation(saved) << '\t' << saved.title << '\n';
}

ListAct Split(const Options& options, const Session& session, const CaseRecords& records,
              CommandContext& context) {
    return SplitSecret(records, TheSecret(options, records), options.titles,
                       ChangeOf(options, session, context), context.clock);
}

ListAct Merge(const Options& options, const Session& session, const CaseRecords& records,
              CommandContext& context) {
    std::vector<TradeSecret> parts;
    for (const std::string& designation : options.secrets)
        parts.push_back(FindSecret(records, designation));
    return MergeSecrets(records, parts, options.to, ChangeOf(options, session, context),
                        context.clock);
}

ListAct Rename(const Options& options, const Session& session, const CaseRecords& records,
               CommandContext& context) {
    return RenameSecret(TheSecret(options, records), options.to,
                        ChangeOf(options, session, context));
}

Act Reword(LineageKind kind) {
    return [kind](const Options& options, const Session& session, const CaseRecords& records,
                  CommandContext& context) {
        return RewordSecret(records, TheSecret(options, records), kind,
                            ChangeOf(options, session, context), context.clock);
    };
}

Act End(LineageKind kind) {
    return [kind](const Options& options, const Session& session, const CaseRecords& records,
                  CommandContext& context) {
        return EndSecret(TheSecret(options, records), kind, AgainstOption(options, records),
                         ChangeOf(options, session, context));
    };
}

ListAct Status(const Options& options, const Session& session, const CaseRecords& records,
               CommandContext& context) {
    return MoveStatus(TheSecret(options, records), EnumOption<SecretStatus>("--to", options.to),
                      AgainstOption(options, records), {}, ChangeOf(options, session, context));
}

ListAct Designate(const Options& options, const Session& session, const CaseRecords& records,
                  CommandContext& context) {
    return DesignateTier(TheSecret(options, records), EnumOption<Tier>("--to", options.to),
                         ChangeOf(options, session, context));
}

const Version& TheWording(const Options& options, const CaseRecords& records) {
    const TradeSecret& secret = TheSecret(options, records);
    if (const Version* version = LatestVersion(records, secret.id))
        return *version;
    throw Error(ErrorKind::kNotFound, Designation(secret) + " has no wording yet.");
}

ListAct Submit(const Options& options, const Session&, const CaseRecords& records,
               CommandContext&) {
    return SubmitWording(TheSecret(options, records), TheWording(options, records));
}

Act Answer(ApprovalStage stage) {
    return [stage](const Options& options, const Session& session, const CaseRecords& records,
                   CommandContext& context) {
        return AnswerSubmission(records, TheSecret(options, records), TheWording(options, records),
                                stage, options.note, session.user(), context.clock);
    };
}

/// Adds the acts one by one; what they have in common is said once.
class Adder {
public:
    Adder(CLI::App& group, CommandContext& context) : group_(group), context_(context) {}

    /// With day, reason and authority.
    CLI::App& Change(const std::string& name, const std::string& help, const Act& act) {
        CLI::App& command = Plain(name, help, act);
        command.add_option("--on", options_->date,
                           "Day of the paper, YYYY-MM-DD; today if left out");
        command.add_option("--reason", options_->reason, "Why the list is changed")->required();
        command
            .add_option("--authority", options_->authority, "The paper or order behind the change")
            ->required();
        return command;
    }

    CLI::App& Plain(const std::string& name, const std::string& help, const Act& act) {
        options_ = std::make_shared<Options>();
        CLI::App* command = group_.add_subcommand(name, help);
        options_->file.AddForWritingTo(*command);
        command->add_option("secret", options_->secrets, "Such as TS-003")
            ->required()
            ->expected(name == "merge" ? -1 : 1);
        command->callback(
            [options = options_, act, &context = context_] { Run(*options, context, act); });
        return *command;
    }

    Options& options() { return *options_; }

private:
    CLI::App& group_;
    CommandContext& context_;
    std::shared_ptr<Options> options_;  ///< Of the command added last.
};

void AddChanges(Adder& add) {
    add.Change("split", "Make several entries of one; it keeps its number", Split)
        .add_option("--into", add.options().titles, "Title of a part; give it twice or more")
        ->required()
        ->take_all();
    add.Change("merge", "Make one entry of several; they keep their numbers", Merge)
        .add_option("--into", add.options().to, "Title of the new entry")
        ->required();
    add.Change("rename", "Give an entry another title; the former becomes an alias", Rename)
        .add_option("--to", add.options().to, "The new title")
        ->required();
    add.Change("narrow", "Start a draft that narrows the wording", Reword(LineageKind::kNarrow));
    add.Change("broaden", "Start a draft that broadens the wording", Reword(LineageKind::kBroaden));
    for (const auto& [name, kind] :
         {std::pair("withdraw", LineageKind::kWithdraw), std::pair("strike", LineageKind::kStrike)})
        add.Change(name, "End an entry, against all or against one; its number stays taken",
                   End(kind))
            .add_option("--against", add.options().against, "Name of one defendant");
    CLI::App& status = add.Change("status", "Record a step of an entry's life", Status);
    status.add_option("--to", add.options().to, "Such as challenged or adjudicated")->required();
    status.add_option("--against", add.options().against, "Name of one defendant");
    add.Change("tier", "Designate an entry anew under the protective order", Designate)
        .add_option("--to", add.options().to, "The new tier")
        ->required();
}

void AddApprovals(Adder& add) {
    add.Plain("submit", "Submit the newest wording for review", Submit);
    for (const auto& [name, stage] : {std::pair("review", ApprovalStage::kReviewed),
                                      std::pair("approve", ApprovalStage::kApproved),
                                      std::pair("return", ApprovalStage::kReturned)})
        add.Plain(name, "Answer a wording that was submitted", Answer(stage))
            .add_option("--note", add.options().note, "Needed where it is returned; work product");
}

}  // namespace

void AddSecretCommand(CLI::App& app, CommandContext& context) {
    CLI::App* group =
        app.add_subcommand("secret", "Change the list of secrets, with day, reason and authority");
    group->require_subcommand(1);
    Adder add(*group, context);
    AddChanges(add);
    AddApprovals(add);
}

}  // namespace particulars
