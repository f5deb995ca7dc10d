#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <iostream>
#include <limits>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/clearance_option.h"
#include "app/cli/document_view_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/list_evidence.h"
#include "app/cli/listing.h"
#include "app/cli/table.h"
#include "model/core/error.h"
#include "model/store/document_listing.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::int64_t kRowsOfPage = 1000;

using Json = nlohmann::ordered_json;

struct Options {
    CaseOption file;
    std::string noun;
    DocumentViewOption view;
    std::int64_t from = 1;
    std::int64_t count = std::numeric_limits<std::int32_t>::max();
    bool json = false;
};

/// A line for each value that a source gives.
Listing ListFacts(const CaseRecords& records) {
    Listing listing;
    listing.titles = {"Fact", "Value", "Source", "State"};
    for (const Fact& fact : records.facts) {
        listing.json.push_back(ToJson(fact, records));
        const bool open = IsInConflict(fact, records.fact_values);
        for (const FactValue& value : records.fact_values)
            if (value.fact == fact.id)
                listing.rows.push_back({fact.question, value.value, value.source,
                                        open ? "in conflict" : fact.resolution});
    }
    return listing;
}

Listing ListDeadlines(const CaseRecords& records) {
    return ListOf(records, records.deadlines,
                  {"No.", "Usual", "Safe", "State", "Verified", "Title"},
                  [](const Deadline& deadline) -> std::vector<std::string> {
                      return {Designation(deadline),
                              DayOrBlank(deadline.usual),
                              DayOrBlank(deadline.safe),
                              std::string(ToText(deadline.state)),
                              deadline.verified_by.empty() ? "UNVERIFIED" : deadline.verified_by,
                              deadline.title};
                  });
}

/// What the list is argued with.
Listing ListArgument(const CaseRecords& records, std::string_view noun) {
    if (noun == "defenses")
        return ListOf(
            records, records.defenses, {"Secret", "Kind", "Source", "Disclosed in"},
            [&](const Defense& defense) -> std::vector<std::string> {
                return {SecretOf(records, defense.secret), std::string(ToText(defense.kind)),
                        defense.source,
                        defense.disclosed_in.empty() ? "NOT DISCLOSED" : defense.disclosed_in};
            });
    if (noun == "aliases")
        return ListOf(records, records.aliases, {"Secret", "Paper", "Where"},
                      [&](const SecretAlias& alias) -> std::vector<std::string> {
                          return {SecretOf(records, alias.secret), alias.source, alias.label};
                      });
    if (noun == "views")
        return ListOf(records, records.saved_views, {"List", "Name", "For", "Order", "Groups"},
                      [](const SavedView& view) -> std::vector<std::string> {
                          return {view.list, view.name,
                                  view.owner.empty() ? "the team" : view.owner, view.sort,
                                  view.grouped_by};
                      });
    return ListOf(
        records, records.tier_names, {"Tier", "Name", "Legend", "Authority"},
        [](const TierName& name) -> std::vector<std::string> {
            return {std::string(ToText(name.tier)), name.name, name.legend, name.authority};
        });
}

Listing ListPapers(const CaseRecords& records, std::string_view noun) {
    if (noun == "rulings")
        return ListOf(records, records.rulings, {"Outcome", "Sentence"},
                      [](const Ruling& ruling) -> std::vector<std::string> {
                          return {std::string(ToText(ruling.outcome)), ruling.sentence};
                      });
    if (noun == "docket")
        return ListOf(records, records.docket_entries, {"ECF", "Kind", "Dated", "Sealed", "Title"},
                      [](const DocketEntry& entry) -> std::vector<std::string> {
                          return {entry.ecf_number, entry.kind, DayOrBlank(entry.dated),
                                  entry.sealed ? "sealed" : "", entry.title};
                      });
    return ListOf(
        records, records.requests, {"Request", "Served", "Answered"},
        [](const DiscoveryRequest& request) -> std::vector<std::string> {
            return {Designation(request), DayOrBlank(request.served), DayOrBlank(request.answered)};
        });
}

Listing ListRecords(const CaseRecords& records, std::string_view noun) {
    if (noun == "secrets")
        return ListOf(records, records.secrets, {"No.", "Kind", "Status", "Title"},
                      [](const TradeSecret& secret) -> std::vector<std::string> {
                          return {Designation(secret), std::string(ToText(secret.kind)),
                                  std::string(ToText(secret.status)), secret.title};
                      });
    if (noun == "deadlines")
        return ListDeadlines(records);
    if (noun == "obligations")
        return ListOf(records, records.obligations, {"No.", "Who", "Period", "From", "What"},
                      [](const Obligation& obligation) -> std::vector<std::string> {
                          return {Designation(obligation), obligation.obligor, obligation.period,
                                  obligation.basis, obligation.act};
                      });
    if (noun == "challenges")
        return ListOf(
            records, records.challenges, {"Secret", "Element", "State", "First raised", "Words"},
            [&](const Challenge& challenge) -> std::vector<std::string> {
                return {challenge.secret.empty() ? "(all)" : SecretOf(records, challenge.secret),
                        challenge.element, std::string(ToText(challenge.state)),
                        DayOrBlank(challenge.first_raised), challenge.words};
            });
    if (noun == "people")
        return ListOf(records, records.people, {"Name", "Role", "Employer"},
                      [](const Person& person) -> std::vector<std::string> {
                          return {person.name, std::string(ToText(person.role)), person.employer};
                      });
    if (noun == "lineage")
        return ListOf(records, records.lineage, {"Day", "From", "Step", "To", "Authority"},
                      [&](const LineageStep& step) -> std::vector<std::string> {
                          return {ToIso(step.happened_on), SecretOf(records, step.predecessor),
                                  std::string(ToText(step.kind)), SecretOf(records, step.successor),
                                  step.authority};
                      });
    if (noun == "clearances")
        return ListClearances(records);
    if (noun == "facts")
        return ListFacts(records);
    if (noun == "defenses" || noun == "aliases" || noun == "tier-names" || noun == "views")
        return ListArgument(records, noun);
    return ListPapers(records, noun);
}

/// Page by page, so that the rows of a long list are never read twice.
Listing ListDocuments(Database& db, const CaseRecords& records, const Options& options) {
    Listing listing;
    listing.titles = {"Begin", "End", "Date", "Custodian", "Title"};
    DocumentListing documents(db.Connect(), options.view.View());
    documents.Take(documents.FindJumps(documents.db()));
    const std::int64_t first = options.from > 0 ? options.from - 1 : 0;
    const std::int64_t end = std::min(documents.count(), first + options.count);
    for (std::int64_t row = first; row < end; row += kRowsOfPage)
        for (const Document& document : documents.Rows(row, std::min(kRowsOfPage, end - row))) {
            if (options.json) {
                if (const auto whole = Find<Document>(documents.db(), document.id.text()))
                    listing.json.push_back(ToJson(*whole, records));
                continue;
            }
            listing.rows.push_back({document.bates_begin, document.bates_end,
                                    DayOrBlank(document.dated), document.custodian,
                                    document.title});
        }
    return listing;
}

/// "tier_names": keys have no hyphens.
std::string JsonName(std::string noun) {
    std::replace(noun.begin(), noun.end(), '-', '_');
    return noun;
}

Listing Listed(Database& db, const CaseRecords& records, const Options& options) {
    if (options.noun == "documents")
        return ListDocuments(db, records, options);
    const auto& evidence = EvidenceNouns();
    if (std::find(evidence.begin(), evidence.end(), options.noun) != evidence.end())
        return ListEvidence(db, records, options.noun);
    return ListRecords(records, options.noun);
}

void Run(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    const CaseRecords records = session.Load();
    const Listing listing = Listed(session.db(), records, options);
    if (options.json)
        std::cout << Json{{JsonName(options.noun), listing.json}}.dump(2) << '\n';
    else if (listing.rows.empty())
        std::cout << fmt::format("There are no {} yet.\n", options.noun);
    else
        PrintTable(std::cout, listing.titles, listing.rows);
}

const std::vector<std::string>& Nouns() {
    static const std::vector<std::string> nouns = [] {
        std::vector<std::string> all = {"secrets",    "deadlines",  "obligations", "documents",
                                        "challenges", "people",     "rulings",     "docket",
                                        "requests",   "lineage",    "facts",       "aliases",
                                        "defenses",   "tier-names", "clearances",  "views"};
        all.insert(all.end(), EvidenceNouns().begin(), EvidenceNouns().end());
        return all;
    }();
    return nouns;
}

}  // namespace

void AddListCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("list", "List what is in a case");
    options->file.AddTo(*command);
    command->add_option("what", options->noun, fmt::format("{}", fmt::join(Nouns(), ", ")))
        ->required()
        ->check(CLI::IsMember(Nouns()));
    options->view.AddTo(*command);
    command->add_option("--from", options->from, "Documents: the first row, from 1")
        ->check(CLI::PositiveNumber);
    command->add_option("--count", options->count, "Documents: how many rows")
        ->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
