#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/add_argument.h"
#include "app/cli/add_beside_list.h"
#include "app/cli/add_dates.h"
#include "app/cli/add_evidence.h"
#include "app/cli/add_link.h"
#include "app/cli/case_option.h"
#include "app/cli/clearance_option.h"
#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/find_record.h"
#include "app/cli/input.h"
#include "app/cli/record_json.h"
#include "model/core/error.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

/// All fields that some kind of record takes; each subcommand offers its own.
struct Options {
    CaseOption file;
    bool json = false;
    std::string title;
    std::string kind;
    std::string tier = "attorneys' eyes only";
    std::string text_file;
    std::string date;
    std::string source;
    std::string bates_begin;
    std::string bates_end;
    std::string custodian;
    std::string production;
    std::string secret;
    std::string element;
    std::string standard;
    std::string verdict;
    std::string note;
    std::string words;
    std::string paper;
    std::string name;
    std::string role;
    std::string employer;
};

void Report(const Options& options, const std::string& name, const Json& record) {
    if (options.json)
        std::cout << record.dump(2) << '\n';
    else
        std::cerr << "Added " << name << ".\n";
}

void AddSecret(const Options& options, const CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    TradeSecret secret;
    secret.id = NewId<TradeSecretId>(context.clock);
    secret.title = options.title;
    secret.kind = EnumOption<SecretKind>("--kind", options.kind);
    secret.tier = EnumOption<Tier>("--tier", options.tier);
    std::vector<AnyRecord> records = {secret};
    if (!options.text_file.empty()) {
        Version version;
        version.secret = secret.id;
        version.number = 1;
        version.text = ReadInput(options.text_file).text;
        version.author = session.user();
        version.created_at = ToIso(context.clock.Now());
        version.source = options.source;
        records.emplace_back(version);
    }
    session.Save("add a trade secret", records);
    const TradeSecret& saved = std::get<TradeSecret>(records.front().held());
    Report(options, Designation(saved), ToJson(saved, session.Load()));
}

void AddDocument(const Options& options, const CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    Document document;
    document.bates_begin = options.bates_begin;
    document.bates_end = options.bates_end.empty() ? options.bates_begin : options.bates_end;
    document.production = options.production;
    document.title = options.title;
    document.custodian = options.custodian;
    document.dated = OptionalDay("--date", options.date);
    document.tier = EnumOption<Tier>("--tier", options.tier);
    std::vector<AnyRecord> records = {document};
    session.Save("add a document", records);
    const Document& saved = std::get<Document>(records.front().held());
    Report(options, saved.bates_begin, ToJson(saved, CaseRecords{}));
}

void AddChallenge(const Options& options, const CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords before = session.Load();
    Challenge challenge;
    challenge.blanket = options.secret.empty();
    if (!challenge.blanket)
        challenge.secret = FindSecret(before, options.secret).id;
    challenge.element = options.element;
    challenge.words = options.words;
    challenge.paper = options.paper;
    challenge.first_raised = OptionalDay("--first-raised", options.date);
    std::vector<AnyRecord> records = {challenge};
    session.Save("add a challenge", records);
    Report(options, "the challenge", ToJson(std::get<Challenge>(records.front().held()), before));
}

void AddAssessment(const Options& options, const CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    const CaseRecords before = session.Load();
    const TradeSecret& secret = FindSecret(before, options.secret);
    const Version* version = LatestVersion(before, secret.id);
    if (version == nullptr)
        throw Error(ErrorKind::kUsage, Designation(secret) + " has no text to assess yet.");
    Assessment assessment;
    assessment.secret = secret.id;
    assessment.version = version->id;
    assessment.element = options.element;
    assessment.standard = options.standard;
    assessment.verdict = EnumOption<Verdict>("--verdict", options.verdict);
    assessment.note = options.note;
    assessment.reviewer = session.user();
    assessment.assessed_on = context.clock.Today();
    std::vector<AnyRecord> records = {assessment};
    session.Save("assess " + Designation(secret), records);
    Report(options, "the assessment of " + Designation(secret),
           {{"secret", Designation(secret)},
            {"element", assessment.element},
            {"verdict", ToText(assessment.verdict)},
            {"standard", OrNull(assessment.standard)}});
}

void AddPerson(const Options& options, const CommandContext& context) {
    Session session = options.file.OpenForWriting(context);
    Person person;
    person.name = options.name;
    person.role = EnumOption<PersonRole>("--role", options.role);
    person.employer = options.employer;
    person.identified_by = options.source;
    std::vector<AnyRecord> records = {person};
    session.Save("add a person", records);
    Report(options, "the person", ToJson(std::get<Person>(records.front().held()), session.Load()));
}

using Action = void (*)(const Options&, const CommandContext&);

/// One kind of record that can be added: its name, what it does, and its options.
CLI::App* AddKind(CLI::App& add, const std::string& name, const std::string& help, Action action,
                  const std::shared_ptr<Options>& options, CommandContext& context) {
    CLI::App* command = add.add_subcommand(name, help);
    command->add_flag("--json", options->json, "Print the record as JSON");
    command->callback([options, action, &context] { action(*options, context); });
    return command;
}

void OfferSecret(CLI::App& add, const std::shared_ptr<Options>& options, CommandContext& context) {
    CLI::App* secret =
        AddKind(add, "secret", "An asserted trade secret", AddSecret, options, context);
    secret->add_option("--title", options->title, "Neutral title, safe for a calendar")->required();
    secret
        ->add_option("--kind", options->kind,
                     "technical, source-code, data, business, combination or negative")
        ->required();
    secret->add_option("--tier", options->tier, "Confidentiality tier");
    secret->add_option("--text-file", options->text_file,
                       "File with the description; - for standard input (never an argument, which "
                       "others could read in the process list)");
    secret->add_option("--source", options->source, "Where the words are from");
}

void OfferTheRest(CLI::App& add, const std::shared_ptr<Options>& options, CommandContext& context) {
    CLI::App* document =
        AddKind(add, "document", "A produced document", AddDocument, options, context);
    document->add_option("--bates-begin", options->bates_begin, "First Bates number")->required();
    document->add_option("--bates-end", options->bates_end, "Last Bates number");
    document->add_option("--production", options->production, "Volume");
    document->add_option("--title", options->title, "Title");
    document->add_option("--custodian", options->custodian, "Custodian");
    document->add_option("--date", options->date, "YYYY-MM-DD");
    document->add_option("--tier", options->tier, "Confidentiality tier");
    CLI::App* challenge =
        AddKind(add, "challenge", "An objection of the other side", AddChallenge, options, context);
    challenge->add_option("--secret", options->secret, "Such as TS-003 (default: all of them)");
    challenge->add_option("--element", options->element, "Element objected to, such as data_spec");
    challenge->add_option("--words", options->words, "The objection, word for word")->required();
    challenge->add_option("--paper", options->paper, "The paper that raised it");
    challenge->add_option("--first-raised", options->date, "YYYY-MM-DD");
    CLI::App* assessment =
        AddKind(add, "assessment", "An answer to one element", AddAssessment, options, context);
    assessment->add_option("--secret", options->secret, "Such as TS-003")->required();
    assessment->add_option("--element", options->element, "Such as content")->required();
    assessment->add_option("--verdict", options->verdict, "met, doubtful, not-met, not-applicable")
        ->required();
    assessment->add_option("--standard", options->standard, "Only under this standard");
    assessment->add_option("--note", options->note, "Why");
    CLI::App* person = AddKind(add, "person", "A person", AddPerson, options, context);
    person->add_option("--name", options->name, "Name")->required();
    person
        ->add_option("--role", options->role,
                     "counsel, judge, custodian, witness, expert, inventor or other")
        ->required();
    person->add_option("--employer", options->employer, "Employer or firm");
    person->add_option("--identified-by", options->source, "How the person was identified");
}

}  // namespace

void AddAddCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("add", "Add one record to a case");
    options->file.AddForWritingTo(*command);
    command->require_subcommand(1);
    OfferSecret(*command, options, context);
    OfferTheRest(*command, options, context);
    OfferDates(*command, options->file, context);
    OfferBesideList(*command, options->file, context);
    OfferClearance(*command, options->file, context);
    OfferArgument(*command, options->file, context);
    OfferEvidence(*command, options->file, context);
    OfferLinks(*command, options->file, context);
}

}  // namespace particulars
