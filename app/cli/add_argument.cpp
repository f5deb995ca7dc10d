#include "app/cli/add_argument.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/find_record.h"
#include "app/cli/input.h"
#include "model/core/error.h"
#include "model/core/text.h"
#include "model/jobs/alias_passages.h"
#include "model/jobs/tier_naming.h"

namespace particulars {
namespace {

struct Options {
    std::string secret;
    std::string source;
    std::string label;
    std::string kind;
    std::string day;
    std::string shows;
    std::string person;
    std::string disclosed_in;
    std::string disclosed_on;
    std::string tier = "attorneys' eyes only";
    std::string note;
    std::string name;
    std::string legend;
    std::string authority;
    std::string title;
    std::string ecf_number;
    std::string text_file;
    bool sealed = false;
};

void AddPaper(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    DocketEntry paper;
    paper.ecf_number = options.ecf_number;
    paper.kind = options.kind;
    paper.title = options.title;
    paper.filed = OptionalDay("--filed", options.day);
    paper.sealed = options.sealed;
    paper.tier = EnumOption<Tier>("--tier", options.tier);
    if (!options.text_file.empty())
        paper.text = ReadInput(options.text_file).text;
    std::vector<AnyRecord> saved = {paper};
    session.Save("log a paper on the docket", saved);
    std::cerr << "Logged: " << paper.title
              << (paper.text.empty() ? ", without its text.\n" : ", with its text.\n");
}

void AddAlias(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    SecretAlias alias;
    alias.secret = FindSecret(records, options.secret).id;
    alias.source = options.source;
    alias.label = options.label;
    std::vector<AnyRecord> saved = {alias};
    session.Save("log another name of an entry", saved);
    std::cerr << "Logged"
              << (PaperOfAlias(records, alias)
                      ? ": what that paper says is compared with the list from now on.\n"
                      : "; the case does not hold the text of that paper, so nothing is "
                        "compared.\n");
}

PersonId PersonNamed(const CaseRecords& records, const std::string& name) {
    if (name.empty())
        return {};
    for (const Person& person : records.people)
        if (person.name == name)
            return person.id;
    throw Error(ErrorKind::kNotFound,
                "The case has no person \"" + name + "\": add the person first.");
}

void AddDefense(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    Defense defense;
    defense.secret = FindSecret(records, options.secret).id;
    defense.kind = EnumOption<DefenseKind>("--kind", options.kind);
    defense.source = options.source;
    defense.happened_on = OptionalDay("--on", options.day);
    defense.shows = options.shows;
    defense.person = PersonNamed(records, options.person);
    defense.disclosed_in = options.disclosed_in;
    defense.disclosed_on = OptionalDay("--disclosed-on", options.disclosed_on);
    defense.tier = EnumOption<Tier>("--tier", options.tier);
    defense.note = options.note;
    std::vector<AnyRecord> saved = {defense};
    session.Save("keep a defense", saved);
    std::cerr << "Kept"
              << (defense.disclosed_in.empty()
                      ? "; not disclosed yet, which may keep it out at trial.\n"
                      : ".\n");
}

/// A tier has one name: naming it again changes it.
void AddTierName(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    TierName name = TierNameInForce(records.tier_names, EnumOption<Tier>("--tier", options.tier));
    name.name = options.name;
    if (!options.legend.empty())
        name.legend = options.legend;
    name.authority = options.authority;
    if (const Violations found = CheckAmong(records.tier_names, name); !found.empty())
        throw Error(ErrorKind::kUsage, found.front().message + " Nothing was changed.");
    std::vector<AnyRecord> saved = {name};
    session.Save("name a tier as the protective order does", saved);
    std::cerr << "Named: " << ToText(name.tier) << " is \"" << name.name << "\" from now on.\n";
}

using Act = void (*)(const Options&, const CaseOption&, CommandContext&);

}  // namespace

void OfferArgument(CLI::App& add, const CaseOption& file, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    const auto offer = [&](const char* name, const char* help, Act act) {
        CLI::App* command = add.add_subcommand(name, help);
        command->callback([options, act, &file, &context] { act(*options, file, context); });
        return command;
    };
    CLI::App* alias = offer("alias", "What another paper calls an entry", AddAlias);
    alias->add_option("--secret", options->secret, "Such as TS-003")->required();
    alias
        ->add_option("--source", options->source,
                     "The paper: its title on the docket, or \"Complaint, ECF No. 1\"")
        ->required();
    alias->add_option("--label", options->label, "Where in it, such as \"par. 31\"")->required();

    CLI::App* paper = offer("paper", "A paper on the docket, with its text", AddPaper);
    paper->add_option("--title", options->title, "Such as Complaint")->required();
    paper->add_option("--ecf", options->ecf_number, "Its ECF number");
    paper->add_option("--kind", options->kind, "order, motion, letter, answer, other ...");
    paper->add_option("--filed", options->day, "YYYY-MM-DD");
    paper->add_flag("--sealed", options->sealed, "It is under seal");
    paper->add_option("--tier", options->tier, "Of its text; attorneys' eyes only if left out");
    paper->add_option("--text-file", options->text_file,
                      "File with its text; - for standard input");

    CLI::App* defense = offer("defense", "What a defendant holds against an entry", AddDefense);
    defense->add_option("--secret", options->secret, "Such as TS-003")->required();
    defense
        ->add_option("--kind", options->kind,
                     "public-domain, independent-development, readily-ascertainable, "
                     "prior-knowledge, permission, motion-to-compel or answer-about-use")
        ->required();
    defense->add_option("--source", options->source, "Publication, paper, license or witness")
        ->required();
    defense->add_option("--on", options->day, "Published, developed, moved ...: YYYY-MM-DD");
    defense->add_option("--shows", options->shows, "What it shows");
    defense->add_option("--person", options->person, "Who knew, developed or permitted it");
    defense->add_option("--disclosed-in", options->disclosed_in, "The paper that disclosed it");
    defense->add_option("--disclosed-on", options->disclosed_on, "YYYY-MM-DD");
    defense->add_option("--tier", options->tier, "Its tier; attorneys' eyes only if left out");
    defense->add_option("--note", options->note, "Work product");

    CLI::App* tier =
        offer("tier-name", "What the protective order calls a tier, and its legend", AddTierName);
    tier->add_option("--tier", options->tier,
                     "public, confidential, attorneys-eyes-only or source-code")
        ->required();
    tier->add_option("--name", options->name, "As the order calls it")->required();
    tier->add_option("--legend", options->legend, "For every page; as it is, if left out");
    tier->add_option("--authority", options->authority, "\"Protective Order, par. 3(b)\"");
}

}  // namespace particulars
