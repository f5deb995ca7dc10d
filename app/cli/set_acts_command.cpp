#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/date_option.h"
#include "app/cli/find_record.h"
#include "app/cli/set_command.h"
#include "model/core/error.h"
#include "model/jobs/compose_served_paper.h"
#include "model/secrets/status_step.h"

namespace particulars {
namespace {

/// "TS-003@2".
ChosenWording WordingOption(const Session& session, const CaseRecords& records,
                            const std::string& text) {
    const std::size_t at = text.find('@');
    const TradeSecret& secret = FindSecret(records, text.substr(0, at));
    if (at == std::string::npos)
        return {secret.id, {}};
    for (const Version& version : MaterialOf(session.db(), {secret.id}).versions)
        if (std::to_string(version.number) == text.substr(at + 1))
            return {secret.id, version.id};
    throw Error(ErrorKind::kNotFound,
                fmt::format("{} has no version {}.", Designation(secret), text.substr(at + 1)));
}

/// Those chosen, or all that are neither withdrawn nor struck and have a description.
std::vector<ChosenWording> WordingsOption(const Session& session, const CaseRecords& records,
                                          const std::vector<std::string>& chosen) {
    std::vector<ChosenWording> wordings;
    for (const std::string& one : chosen)
        wordings.push_back(WordingOption(session, records, one));
    if (!chosen.empty())
        return wordings;
    for (const TradeSecret& secret : records.secrets)
        if (!IsOver(secret.status) && LatestVersion(records, secret.id))
            wordings.push_back({secret.id, {}});
    return wordings;
}

ServedSet Do(Session& session, const SetAct& act) {
    return ActOnSet(session.db(), session.clock(), session.user(), act);
}

void TellFindings(const Session& session, const ServedSet& set) {
    const CaseRecords records = session.Load();
    for (const SetFinding& finding : FindingsOf(session, records, set))
        std::cerr << fmt::format("{}{}{} {}\n", finding.designation,
                                 finding.designation.empty() ? "" : ": ", finding.what,
                                 finding.todo);
}

void Compose(const SetOptions& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    SetComposition composition;
    composition.title = options.title;
    if (!options.number.empty()) {
        const ServedSet& set = FindSetNamed(records, options.number);
        composition.set = set.id;
        if (composition.title.empty())
            composition.title = set.title;
    }
    composition.wordings = WordingsOption(session, records, options.secrets);
    const ServedSet set = Do(session, composition);
    std::cerr << fmt::format("Composed {}, {} entries.\n", Designation(set),
                             composition.wordings.size());
    TellFindings(session, set);
}

void NewFrom(const SetOptions& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    const ServedSet& from = FindSetNamed(records, options.number);
    std::vector<TradeSecretId> secrets;
    for (const ServedItem& item : ItemsOf(records, from.id))
        secrets.push_back(item.secret);
    SetComposition amended = NewSetFrom(records, MaterialOf(session.db(), secrets), from);
    if (!options.title.empty())
        amended.title = options.title;
    const ServedSet set = Do(session, amended);
    std::cerr << fmt::format("Composed {} from {}: {}.\n", Designation(set), Designation(from),
                             set.title);
    TellFindings(session, set);
}

void Approve(const SetOptions& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    SetApproval approval;
    approval.set = FindSetNamed(session.Load(), options.number).id;
    const ServedSet set = Do(session, approval);
    std::cerr << fmt::format("Approved {} as {}.\n", Designation(set), set.approver);
    TellFindings(session, set);
}

DocketEntryId EntryOption(const CaseRecords& records, const std::string& ecf_number) {
    if (ecf_number.empty())
        return {};
    for (const DocketEntry& entry : records.docket_entries)
        if (entry.ecf_number == ecf_number)
            return entry.id;
    throw Error(ErrorKind::kNotFound, fmt::format("The case has no ECF No. {}.", ecf_number));
}

void Serve(const SetOptions& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    SetService service;
    service.set = FindSetNamed(records, options.number).id;
    service.title = options.title;
    service.served_on = OptionalDay("--on", options.on);
    service.method = options.method;
    service.recipients = fmt::format("{}", fmt::join(options.recipients, "\n"));
    service.entry = EntryOption(records, options.entry);
    service.reference = options.reference;
    service.signer = options.signer;
    service.verifier = options.verifier;
    service.reason = options.reason;
    const ServedSet set = Do(session, service);
    std::cerr << fmt::format("Served {} on {}. SHA-256 {}\n", Designation(set),
                             ToIso(*set.served_on), set.sha256);
}

void Close(const SetOptions& options, CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    SetClosing closing;
    closing.set = FindSetNamed(session.Load(), options.number).id;
    closing.closed_by = options.order;
    if (!options.open_again) {
        closing.closed_on = OptionalDay("--on", options.on);
        if (!closing.closed_on)
            throw Error(ErrorKind::kUsage, "Say with --on from when the list is closed.");
    }
    const ServedSet set = Do(session, closing);
    std::cerr << fmt::format("{} is {}.\n", Designation(set), set.closed_on ? "closed" : "open");
}

void AddServiceOptions(CLI::App& command, SetOptions& options) {
    command.add_option("--on", options.on, "Day of service, such as 2016-04-26");
    command.add_option("--method", options.method, "How: \"email\", \"hand\", \"ECF (sealed)\"");
    command.add_option("--to", options.recipients, "On whom; may be repeated")->take_all();
    command.add_option("--entry", options.entry, "ECF number of the paper, where it was filed");
    command.add_option("--reference", options.reference, "The letter or e-mail, where it was not");
    command.add_option("--signer", options.signer, "Counsel who signed it (Rule 26(g))");
    command.add_option("--verifier", options.verifier, "Who verified it under oath (Rule 33(b))");
    command.add_option("--title", options.title, "As on the paper (default: as composed)");
    command.add_option("--reason", options.reason,
                       "Why it goes out although something, such as an unapproved wording, stands "
                       "in the way; kept in the log");
}

}  // namespace

void AddSetActs(CLI::App& set, CommandContext& context) {
    const auto add = [&](const char* name, const char* help, auto run) {
        auto options = std::make_shared<SetOptions>();
        CLI::App* command = set.add_subcommand(name, help);
        options->file.AddForWritingTo(*command);
        command->add_option("number", options->number, "Number of the list");
        command->callback([options, &context, run] { run(*options, context); });
        return std::pair(command, options.get());
    };
    const auto [compose, composed] =
        add("compose", "Make a new list, or with its number make one anew", Compose);
    compose->add_option("--title", composed->title, "As on the paper");
    compose
        ->add_option("--secret", composed->secrets,
                     "Entry, such as TS-003, or TS-003@2 for its second wording; may be repeated, "
                     "in the order of the list (default: all that are asserted)")
        ->take_all();
    const auto [amend, amended] = add("new-from", "Start an amended list from one", NewFrom);
    amend->add_option("--title", amended->title, "As on the paper (default: the next one)");
    add("approve", "Approve a list for service", Approve).first->get_option("number")->required();
    const auto [serve, served] =
        add("serve", "Record that a list was served, and freeze it", Serve);
    serve->get_option("number")->required();
    AddServiceOptions(*serve, *served);
    const auto [close, closed] = add("close", "Note that an order takes no further entries", Close);
    close->get_option("number")->required();
    close->add_option("--on", closed->on, "From which day, such as 2017-03-01");
    close->add_option("--by", closed->order, "The order that says so");
    close->add_flag("--open-again", closed->open_again, "It is open after all");
}

}  // namespace particulars
