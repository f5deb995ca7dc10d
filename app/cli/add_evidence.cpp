#include "app/cli/add_evidence.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "model/core/error.h"
#include "model/evidence/pinpoint.h"

namespace particulars {
namespace {

struct Options {
    std::string volume;
    std::string producer;
    std::string produced;
    std::string received;
    std::string prefixes;
    std::string replaces;
    std::string reason;
    std::string note;
    std::string repository;
    std::string path;
    std::string code_revision;
    std::string lines;
    std::string sha256;
    std::string bates_begin;
    std::string bates_end;
    std::string tier = "source code";
    std::string reviewer;
    std::string day;
    std::string time_in;
    std::string time_out;
    std::string noticed;
    std::string objection;
    std::string authority;
    std::int64_t pages = 0;
    std::int64_t total = 0;
    std::int64_t consecutive = 0;
    bool over_budget = false;
};

template <typename Record>
decltype(Record::id) IdOfName(const std::vector<Record>& list, const std::string& name,
                              const char* what) {
    if (name.empty())
        return {};
    for (const Record& record : list)
        if (record.name == name)
            return record.id;
    throw Error(ErrorKind::kNotFound,
                fmt::format("The case has no {0} \"{1}\": add the {0} first.", what, name));
}

/// "40-52", "40" or nothing, which is the whole file.
Pinpoint LinesOption(const std::string& text) {
    if (text.empty())
        return {};
    const auto reading = ParsePinpoint("lines " + text);
    const auto* const place = std::get_if<Pinpoint>(&reading);
    if (place == nullptr || place->locator != Locator::kLine)
        throw Error(ErrorKind::kUsage, "--lines takes lines of the file, such as --lines 40-52.");
    return *place;
}

void AddProduction(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    Production production;
    production.volume = options.volume;
    production.producer = IdOfName(records.parties, options.producer, "party");
    production.produced_on = OptionalDay("--produced", options.produced);
    production.received_on = OptionalDay("--received", options.received);
    production.prefixes = options.prefixes;
    production.reason = options.reason;
    production.note = options.note;
    for (const Production& other : records.productions)
        if (!options.replaces.empty() && other.volume == options.replaces)
            production.replaces = other.id;
    if (!options.replaces.empty() && production.replaces.empty())
        throw Error(ErrorKind::kNotFound, "The case has no production \"" + options.replaces +
                                              "\": add it before the one that replaces it.");
    std::vector<AnyRecord> saved = {production};
    session.Save("log a production", saved);
    std::cerr << "Logged: " << options.volume
              << (options.replaces.empty() ? "" : ", which replaces " + options.replaces) << ".\n";
}

void AddCitation(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const Pinpoint lines = LinesOption(options.lines);
    CodeCitation citation;
    citation.party = IdOfName(session.Load().parties, options.producer, "party");
    citation.repository = options.repository;
    citation.path = options.path;
    citation.code_revision = options.code_revision;
    citation.first_line = lines.start;
    citation.last_line = lines.end;
    citation.sha256 = options.sha256;
    citation.bates_begin = options.bates_begin;
    citation.bates_end = options.bates_end.empty() ? options.bates_begin : options.bates_end;
    citation.tier = EnumOption<Tier>("--tier", options.tier);
    citation.note = options.note;
    std::vector<AnyRecord> saved = {citation};
    session.Save("cite source code", saved);
    std::cerr << "Cited: " << CiteOf(citation) << ".\n";
}

void AddSession(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    ReviewSession review;
    review.repository = options.repository;
    review.reviewer = IdOfName(session.Load().people, options.reviewer, "person");
    review.held_on = DayOption("--on", options.day);
    review.time_in = options.time_in;
    review.time_out = options.time_out;
    review.noticed_on = OptionalDay("--noticed", options.noticed);
    review.note = options.note;
    std::vector<AnyRecord> saved = {review};
    session.Save("log a review session", saved);
    std::cerr << "Logged: " << options.repository << " on " << options.day << ".\n";
}

/// Throws for a request that overdraws a budget, unless the user insists, who is told then.
void RequireBudget(const Options& options, const PrintRequest& request,
                   const CaseRecords& records) {
    for (const PageBudget& budget : records.page_budgets) {
        const auto overdrawn = CheckBudget(request, budget, records.print_requests);
        if (!overdrawn)
            continue;
        if (!options.over_budget)
            throw Error(ErrorKind::kUsage, overdrawn->message +
                                               " Log it all the same with --over-budget. Nothing "
                                               "was changed.");
        std::cerr << "Over the budget: " << overdrawn->message << '\n';
    }
}

void AddRequest(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const Pinpoint lines = LinesOption(options.lines);
    PrintRequest request;
    request.repository = options.repository;
    request.path = options.path;
    request.first_line = lines.start;
    request.last_line = lines.end;
    request.pages = options.pages;
    request.requested_on = DayOption("--on", options.day);
    request.delivered_on = OptionalDay("--delivered", options.received);
    request.bates_begin = options.bates_begin;
    request.bates_end = options.bates_end.empty() ? options.bates_begin : options.bates_end;
    request.objection = options.objection;
    RequireBudget(options, request, session.Load());
    std::vector<AnyRecord> saved = {request};
    session.Save("log a request for printed code", saved);
    std::cerr << fmt::format("Logged: {} {} of {}.\n", options.pages,
                             options.pages == 1 ? "page" : "pages", options.path);
}

void AddBudget(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    PageBudget budget;
    budget.repository = options.repository;
    budget.total = options.total;
    budget.consecutive = options.consecutive;
    budget.authority = options.authority;
    std::vector<AnyRecord> saved = {budget};
    session.Save("set a page budget", saved);
    const BudgetBalance balance = BalanceOf(budget, session.Load().print_requests);
    std::cerr << fmt::format("Set; {} printed so far.\n", balance.printed);
}

using Act = void (*)(const Options&, const CaseOption&, CommandContext&);
using Offer = std::function<CLI::App*(const char* name, const char* help, Act act)>;

void OfferProduction(const Offer& offer, Options& options) {
    CLI::App* production = offer("production", "A delivery of documents", AddProduction);
    production->add_option("--volume", options.volume, "Such as LP-VOL001")->required();
    production->add_option("--producer", options.producer, "The party that produced it");
    production->add_option("--produced", options.produced, "YYYY-MM-DD");
    production->add_option("--received", options.received, "YYYY-MM-DD");
    production->add_option("--prefixes", options.prefixes, "Bates prefixes, with commas between");
    production->add_option("--replaces", options.replaces, "The volume that it replaces");
    production->add_option("--reason", options.reason, "Why it replaces the other");
    production->add_option("--note", options.note, "Work product");
}

void OfferCitation(const Offer& offer, Options& options) {
    CLI::App* citation = offer("citation", "A place in source code, never the code", AddCitation);
    citation->add_option("--repository", options.repository, "Or the review computer")->required();
    citation->add_option("--path", options.path, "Of the file")->required();
    citation->add_option("--lines", options.lines, "Such as 40-52; the whole file if left out");
    citation->add_option("--revision", options.code_revision, "Commit or version");
    citation->add_option("--party", options.producer, "Whose code it is");
    citation->add_option("--sha256", options.sha256, "Of the file");
    citation->add_option("--bates-begin", options.bates_begin, "Of the printed pages");
    citation->add_option("--bates-end", options.bates_end, "Of the printed pages");
    citation->add_option("--tier", options.tier, "Its tier; source code if left out");
    citation->add_option("--note", options.note, "Work product");
}

void OfferReview(const Offer& offer, Options& options) {
    CLI::App* session = offer("review-session", "Time at the review computer", AddSession);
    session->add_option("--repository", options.repository, "What was reviewed")->required();
    session->add_option("--on", options.day, "YYYY-MM-DD")->required();
    session->add_option("--reviewer", options.reviewer, "A person of the case");
    session->add_option("--in", options.time_in, "HH:MM");
    session->add_option("--out", options.time_out, "HH:MM");
    session->add_option("--noticed", options.noticed, "When notice was given, YYYY-MM-DD");
    session->add_option("--note", options.note, "Work product");

    CLI::App* request = offer("print-request", "Pages of code asked for on paper", AddRequest);
    request->add_option("--repository", options.repository, "Of the code")->required();
    request->add_option("--path", options.path, "Of the file")->required();
    request->add_option("--lines", options.lines, "Such as 40-52; the whole file if left out");
    request->add_option("--pages", options.pages, "How many")->required();
    request->add_option("--on", options.day, "Requested, YYYY-MM-DD")->required();
    request->add_option("--delivered", options.received, "YYYY-MM-DD");
    request->add_option("--bates-begin", options.bates_begin, "Of the printed pages");
    request->add_option("--bates-end", options.bates_end, "Of the printed pages");
    request->add_option("--objection", options.objection, "Of the other side");
    request->add_flag("--over-budget", options.over_budget,
                      "Log it though it goes beyond what the order allows");

    CLI::App* budget = offer("page-budget", "What the order allows to be printed", AddBudget);
    budget->add_option("--repository", options.repository, "All together if left out");
    budget->add_option("--total", options.total, "Pages; no cap if left out");
    budget->add_option("--consecutive", options.consecutive, "Pages in one block");
    budget->add_option("--authority", options.authority, "\"Protective Order, par. 9(e)\"")
        ->required();
}

}  // namespace

void OfferEvidence(CLI::App& add, const CaseOption& file, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    const Offer offer = [&, options](const char* name, const char* help, Act act) {
        CLI::App* command = add.add_subcommand(name, help);
        command->callback([options, act, &file, &context] { act(*options, file, context); });
        return command;
    };
    OfferProduction(offer, *options);
    OfferCitation(offer, *options);
    OfferReview(offer, *options);
}

}  // namespace particulars
