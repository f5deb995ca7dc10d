#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/record_json.h"
#include "app/cli/table.h"
#include "model/core/error.h"
#include "model/store/records.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;
using Rows = std::vector<std::vector<std::string>>;

struct Options {
    CaseOption file;
    std::string noun;
    bool json = false;
};

/// A list of the case, ready to print in either way.
struct Listing {
    Json json = Json::array();
    std::vector<std::string> titles;
    Rows rows;
};

std::string DayOrBlank(const std::optional<Date>& date) {
    return date ? ToIso(*date) : "";
}

template <typename Record, typename ToRow>
Listing ListOf(const CaseRecords& records, const std::vector<Record>& list,
               std::vector<std::string> titles, ToRow&& to_row) {
    Listing listing;
    listing.titles = std::move(titles);
    for (const Record& record : list) {
        listing.json.push_back(ToJson(record, records));
        listing.rows.push_back(to_row(record));
    }
    return listing;
}

std::string SecretOf(const CaseRecords& records, const TradeSecretId& id) {
    for (const TradeSecret& secret : records.secrets)
        if (secret.id == id)
            return Designation(secret);
    return "";
}

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
        return ListOf(records, records.challenges,
                      {"Secret", "Element", "State", "First raised", "Words"},
                      [&](const Challenge& challenge) -> std::vector<std::string> {
                          return {challenge.blanket ? "(all)" : SecretOf(records, challenge.secret),
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
    if (noun == "facts")
        return ListFacts(records);
    return ListPapers(records, noun);
}

void Run(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    const CaseRecords records = session.Load();
    const Listing listing =
        options.noun == "documents"
            ? ListOf(records, All<Document>(session.db()), {"Begin", "End", "Custodian", "Title"},
                     [](const Document& document) -> std::vector<std::string> {
                         return {document.bates_begin, document.bates_end, document.custodian,
                                 document.title};
                     })
            : ListRecords(records, options.noun);
    if (options.json)
        std::cout << Json{{options.noun, listing.json}}.dump(2) << '\n';
    else if (listing.rows.empty())
        std::cout << fmt::format("There are no {} yet.\n", options.noun);
    else
        PrintTable(std::cout, listing.titles, listing.rows);
}

}  // namespace

void AddListCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("list", "List what is in a case");
    options->file.AddTo(*command);
    command
        ->add_option("what", options->noun,
                     "secrets, deadlines, obligations, documents, challenges, people, rulings, "
                     "docket, requests, lineage or facts")
        ->required()
        ->check(CLI::IsMember({"secrets", "deadlines", "obligations", "documents", "challenges",
                               "people", "rulings", "docket", "requests", "lineage", "facts"}));
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
