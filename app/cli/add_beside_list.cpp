#include "app/cli/add_beside_list.h"

#include <CLI/CLI.hpp>
#include <array>
#include <iostream>
#include <memory>

#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/find_record.h"
#include "model/core/error.h"

namespace particulars {
namespace {

struct Options {
    std::string person;
    std::string login;
    std::string material;
    std::string tier = "attorneys' eyes only";
    std::string first;
    std::string last;
    std::string source;
    std::string fact;
    std::string secret;
    std::string value;
    std::string pinpoint;
    std::string resolution;
    std::string note;
    std::vector<int> scores;
};

void AddAccess(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    MaterialAccess access;
    for (const Person& person : records.people)
        if (person.name == options.person)
            access.person = person.id;
    if (access.person.empty())
        throw Error(ErrorKind::kNotFound,
                    "The case has no person \"" + options.person + "\": add the person first.");
    access.login = options.login;
    access.material = options.material;
    access.tier = EnumOption<Tier>("--tier", options.tier);
    access.first_on = DayOption("--first", options.first);
    access.last_on = OptionalDay("--last", options.last);
    access.source = options.source;
    std::vector<AnyRecord> saved = {access};
    session.Save("log who had the other side's material", saved);
    std::cerr << "Logged: " << options.person << " since " << options.first << ".\n";
}

Fact FactCalled(const CaseRecords& records, const std::string& question) {
    for (const Fact& fact : records.facts)
        if (fact.question == question)
            return fact;
    return {};
}

/// Adds the fact where it is new, then its value or what resolves it.
void AddFact(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    Fact fact = FactCalled(records, options.fact);
    std::vector<AnyRecord> saved;
    if (fact.id.empty()) {
        fact.id = NewId<FactId>(context.clock);
        fact.question = options.fact;
        fact.tier = EnumOption<Tier>("--tier", options.tier);
        if (!options.secret.empty())
            fact.secret = FindSecret(records, options.secret).id;
        saved.emplace_back(fact);
    }
    if (!options.value.empty()) {
        FactValue value;
        value.fact = fact.id;
        value.value = options.value;
        value.source = options.source;
        value.pinpoint = options.pinpoint;
        saved.emplace_back(value);
    }
    if (!options.resolution.empty()) {
        fact.resolution = options.resolution;
        fact.resolved_by = session.user();
        fact.resolved_on = context.clock.Today();
        if (saved.empty() || !std::holds_alternative<Fact>(saved.front().held()))
            saved.emplace_back(fact);
        else
            saved.front() = fact;
    }
    if (saved.empty())
        throw Error(ErrorKind::kUsage,
                    "This fact is noted already: give a --value with its --source, or a "
                    "--resolution. Nothing was changed.");
    session.Save("note a fact", saved);
    std::cerr << "Noted.\n";
}

void AddScore(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    SecrecyScore score;
    score.secret = FindSecret(session.Load(), options.secret).id;
    score.scorer = session.user();
    score.scored_on = context.clock.Today();
    score.note = options.note;
    const std::array<std::optional<int>*, 6> factors = {
        &score.unknown_outside, &score.unknown_inside, &score.measures,
        &score.value,           &score.effort,         &score.hard_to_acquire};
    for (std::size_t factor = 0; factor < factors.size(); ++factor)
        if (options.scores[factor] != 0)
            *factors[factor] = options.scores[factor];
    std::vector<AnyRecord> saved = {score};
    session.Save("score the factors of secrecy", saved);
    std::cerr << "Scored. Work product: it stands beside other opinions and is never averaged.\n";
}

}  // namespace

void OfferBesideList(CLI::App& add, const CaseOption& file, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* access =
        add.add_subcommand("access", "When somebody on our side first had the other side's files");
    access->add_option("--person", options->person, "A person of the case")->required();
    access->add_option("--login", options->login, "The name under which the person writes here");
    access->add_option("--material", options->material, "What the person had")->required();
    access->add_option("--tier", options->tier, "Its tier; attorneys' eyes only if left out");
    access->add_option("--first", options->first, "First day, YYYY-MM-DD")->required();
    access->add_option("--last", options->last, "Last day; still, if left out");
    access->add_option("--source", options->source, "Where the date is from")->required();
    access->callback([options, &file, &context] { AddAccess(*options, file, context); });

    CLI::App* fact = add.add_subcommand("fact", "A fact on which sources differ, or a value of it");
    fact->add_option("fact", options->fact, "The fact, in words")->required();
    fact->add_option("--secret", options->secret, "What it is about; the whole case if left out");
    fact->add_option("--tier", options->tier, "Its tier");
    fact->add_option("--value", options->value, "As the source gives it");
    fact->add_option("--source", options->source, "Which source gives the value");
    fact->add_option("--pinpoint", options->pinpoint, "Where in the source");
    fact->add_option("--resolution", options->resolution, "Which value is taken, and why");
    fact->callback([options, &file, &context] { AddFact(*options, file, context); });

    CLI::App* score =
        add.add_subcommand("score", "An opinion of the six factors of secrecy; work product");
    score->add_option("secret", options->secret, "Such as TS-003")->required();
    score
        ->add_option("--factors", options->scores,
                     "Outside, inside, measures, value, effort, hard to acquire: 1 to 5, 0 for "
                     "no opinion")
        ->required()
        ->expected(6)
        ->delimiter(',');
    score->add_option("--note", options->note, "Why");
    score->callback([options, &file, &context] { AddScore(*options, file, context); });
}

}  // namespace particulars
