#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/record_json.h"
#include "app/cli/table.h"
#include "model/jobs/propose_order.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string file;
    std::string court;
    bool json = false;
};

Json WithPlace(Json json, TextSpan place) {
    json["start"] = place.start;
    json["end"] = place.end;
    return json;
}

Json MotionsJson(const OrderReading& reading) {
    Json list = Json::array();
    for (const ProposedMotion& motion : reading.motions)
        list.push_back(WithPlace({{"title", motion.title},
                                  {"movant", OrNull(motion.movant)},
                                  {"filed", OrNull(motion.filed)}},
                                 motion.place));
    return list;
}

Json RulingsJson(const OrderReading& reading) {
    Json list = Json::array();
    for (const ProposedRuling& ruling : reading.rulings)
        list.push_back(WithPlace({{"motion", ruling.motion},
                                  {"movant", OrNull(ruling.movant)},
                                  {"outcome", ToText(ruling.outcome)}},
                                 ruling.place));
    return list;
}

Json ObligationJson(const ProposedObligation& obligation, const Deadline& deadline) {
    return WithPlace(
        {{"obligor", obligation.obligor},
         {"act", obligation.act},
         {"period", obligation.period ? Json(ToText(*obligation.period)) : Json(nullptr)},
         {"direction", ToText(obligation.direction)},
         {"basis", ToText(obligation.basis)},
         {"event", OrNull(obligation.event)},
         {"condition", OrNull(obligation.condition)},
         {"alternative", OrNull(obligation.alternative)},
         {"fixed", OrNull(obligation.fixed_date)},
         {"time", OrNull(obligation.fixed_time)},
         {"forthwith", obligation.forthwith},
         {"due",
          {{"usual", OrNull(deadline.usual)},
           {"safe", OrNull(deadline.safe)},
           {"latest", OrNull(deadline.latest)}}},
         {"warnings", deadline.warnings}},
        obligation.place);
}

Json PeopleJson(const OrderReading& reading) {
    Json list = Json::array();
    for (const ProposedPerson& person : reading.people)
        list.push_back(WithPlace({{"name", person.name},
                                  {"role", person.role},
                                  {"for", OrNull(person.on_behalf)},
                                  {"firm", OrNull(person.firm)}},
                                 person.place));
    return list;
}

Json RequestsJson(const OrderReading& reading) {
    Json list = Json::array();
    for (const ProposedRequest& request : reading.requests)
        list.push_back(WithPlace({{"kind", ToText(request.kind)},
                                  {"number", request.number},
                                  {"text", OrNull(request.text)},
                                  {"answer", request.answer ? Json{{"start", request.answer->start},
                                                                   {"end", request.answer->end}}
                                                            : Json(nullptr)}},
                                 request.place));
    return list;
}

Json ChallengesJson(const OrderReading& reading) {
    Json list = Json::array();
    for (const ProposedChallenge& challenge : reading.challenges)
        list.push_back(WithPlace({{"words", challenge.words},
                                  {"target", OrNull(challenge.target)},
                                  {"paper", OrNull(challenge.paper)},
                                  {"first_raised", OrNull(challenge.first_raised)}},
                                 challenge.place));
    return list;
}

void PrintJson(const OrderProposals& proposals) {
    const OrderReading& reading = proposals.reading;
    Json obligations = Json::array();
    for (std::size_t i = 0; i < reading.obligations.size(); ++i)
        obligations.push_back(ObligationJson(reading.obligations[i], proposals.deadlines[i]));
    Json dates = Json::array();
    for (const Date& date : reading.dates)
        dates.push_back(ToIso(date));
    Json citations = Json::array();
    for (const CitedAuthority& citation : reading.citations)
        citations.push_back(WithPlace({{"text", citation.text}}, citation.place));
    const Json result = {{"court", OrNull(reading.court)},
                         {"docket", OrNull(reading.docket)},
                         {"caption", OrNull(reading.caption)},
                         {"plaintiff", OrNull(reading.plaintiff)},
                         {"defendant", OrNull(reading.defendant)},
                         {"judge", OrNull(reading.judge)},
                         {"dated", OrNull(reading.dated)},
                         {"sealed", reading.sealed},
                         {"motions", MotionsJson(reading)},
                         {"rulings", RulingsJson(reading)},
                         {"obligations", obligations},
                         {"ecf", reading.ecf},
                         {"dates", dates},
                         {"people", PeopleJson(reading)},
                         {"requests", RequestsJson(reading)},
                         {"challenges", ChallengesJson(reading)},
                         {"citations", citations}};
    std::cout << result.dump(2) << '\n';
}

std::string DueText(const Deadline& deadline) {
    if (deadline.usual)
        return ToShortWords(*deadline.usual);
    if (deadline.safe)
        return "open; safe " + ToShortWords(*deadline.safe);
    return "no date";
}

void PrintHeader(const OrderReading& reading) {
    const bool nothing = reading.caption.empty() && reading.court.empty() &&
                         reading.docket.empty() && reading.judge.empty() && !reading.dated;
    if (nothing) {
        std::cout << "The text names no court, caption, docket number, judge or date.\n\n";
        return;
    }
    const auto or_unknown = [](const std::string& text, std::string_view what) {
        return text.empty() ? fmt::format("({} not found)", what) : text;
    };
    std::cout << fmt::format("{}\n{} {}\n{}, {}{}\n\n", or_unknown(reading.caption, "caption"),
                             or_unknown(reading.court, "court"),
                             or_unknown(reading.docket, "docket number"),
                             or_unknown(reading.judge, "judge"),
                             reading.dated ? ToWords(*reading.dated) : "(date not found)",
                             reading.sealed ? ", sealed" : "");
}

void PrintProposals(const OrderProposals& proposals) {
    const OrderReading& reading = proposals.reading;
    PrintHeader(reading);
    std::vector<std::vector<std::string>> rulings;
    for (const ProposedRuling& ruling : reading.rulings)
        rulings.push_back({std::string(ToText(ruling.outcome)), ruling.movant, ruling.motion});
    PrintTable(std::cout, {"Outcome", "Movant", "Motion"}, rulings);
    std::cout << '\n';
    std::vector<std::vector<std::string>> duties;
    for (std::size_t i = 0; i < reading.obligations.size(); ++i)
        duties.push_back({DueText(proposals.deadlines[i]), reading.obligations[i].obligor,
                          reading.obligations[i].act});
    PrintTable(std::cout, {"Due", "Who", "What"}, duties);
    std::cout << fmt::format(
        "\nProposals only; nothing was stored. {} people, {} citations, {} dates (--json shows "
        "all, "
        "with their places).\n",
        reading.people.size(), reading.citations.size(), reading.dates.size());
}

void Run(const Options& options) {
    const OrderProposals proposals = ProposeFromOrder(ReadInput(options.file).text, options.court);
    if (options.json)
        PrintJson(proposals);
    else
        PrintProposals(proposals);
}

}  // namespace

void AddReadOrderCommand(CLI::App& app, CommandContext&) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "read-order", "Propose rulings, obligations with dates and more from an order's text");
    command->add_option("file", options->file, "Text of the order; - for standard input")
        ->required();
    command->add_option("--court", options->court,
                        "Short id of the court, where the order does not name it");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options] { Run(*options); });
}

}  // namespace particulars
