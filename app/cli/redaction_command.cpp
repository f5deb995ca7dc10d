#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/input.h"
#include "app/cli/record_json.h"
#include "app/cli/table.h"
#include "model/core/error.h"
#include "model/jobs/redaction_round.h"
#include "model/papers/redaction_round.h"
#include "model/papers/redaction_text.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    CaseOption file;
    std::string order;
    std::string mark;  ///< File with the words of a passage.
    std::string tier = "attorneys' eyes only";
    std::string reason;
    std::string narrower;
    bool json = false;
};

Json PassageJson(const Redaction& redaction, std::size_t number) {
    return {{"number", number},
            {"start", redaction.place.start},
            {"end", redaction.place.end},
            {"passage", redaction.passage},
            {"tier", ToText(redaction.tier)},
            {"reason", redaction.reason},
            {"narrower", OrNull(redaction.narrower)},
            {"state", ToText(redaction.state)},
            {"names_only_a_designation", NamesOnlyADesignation(redaction.reason)}};
}

Json RoundJson(const DocketEntry& order, const RedactionRound& round,
               const std::vector<Redaction>& passages) {
    Json list = Json::array();
    for (std::size_t i = 0; i < passages.size(); ++i)
        list.push_back(PassageJson(passages[i], i + 1));
    const Deadline* clock = round.clock;
    return {{"ecf_number", OrNull(order.ecf_number)},
            {"title", order.title},
            {"deadline", clock ? Json(Designation(*clock)) : Json()},
            {"act_by", clock ? OrNull(ActBy(*clock)) : Json()},
            {"proposed", round.proposed},
            {"allowed", round.allowed},
            {"refused", round.refused},
            {"withdrawn", round.withdrawn},
            {"passages", list}};
}

/// Marks every place where the words stand, as one act.
void Mark(const Options& options, const CommandContext& context) {
    Redaction redaction;
    redaction.tier = EnumOption<Tier>("--tier", options.tier);
    redaction.reason = options.reason;
    redaction.narrower = options.narrower;
    const std::string words = ReadInput(options.mark).text;
    Session session = options.file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    const DocketEntry& order = FindSealedPaper(records, options.order);
    redaction.entry = order.id;
    std::vector<AnyRecord> marked;
    for (const TextSpan& place :
         OpenPlacesOf(words, order, PassagesOf(order.id, records.redactions))) {
        redaction.place = place;
        redaction.passage = Slice(order.text, place);
        if (const Violations violations = Check(redaction, order); !violations.empty())
            throw Error(ErrorKind::kUsage, violations.front().message);
        marked.emplace_back(redaction);
    }
    if (marked.empty())
        throw Error(ErrorKind::kNotFound,
                    "These words stand nowhere in the paper, or are kept back already. Nothing was "
                    "marked.");
    session.Save("mark passages for redaction", marked);
    std::cerr << fmt::format("Marked {} {}.\n", marked.size(),
                             marked.size() == 1 ? "passage" : "passages");
    if (NamesOnlyADesignation(redaction.reason))
        std::cerr << "The reason only names a designation, which courts do not take for one: say "
                     "what harm would follow.\n";
}

void Run(const Options& options, const CommandContext& context) {
    const Session session = options.file.OpenForReading(context);
    const CaseRecords records = session.Load();
    const DocketEntry& order = FindSealedPaper(records, options.order);
    const std::vector<Redaction> passages = PassagesOf(order.id, records.redactions);
    const RedactionRound round =
        RoundOf(order, records.redactions, records.obligations, records.deadlines);
    if (options.json) {
        std::cout << RoundJson(order, round, passages).dump(2) << '\n';
        return;
    }
    std::cout << RoundInWords(round) << ".\n";
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < passages.size(); ++i)
        rows.push_back({std::to_string(i + 1), passages[i].passage,
                        std::string(ToText(passages[i].tier)), passages[i].reason,
                        passages[i].narrower, std::string(ToText(passages[i].state))});
    if (!rows.empty())
        PrintTable(std::cout, {"No.", "Passage", "Tier", "Reason", "Narrower", "State"}, rows);
}

}  // namespace

void AddRedactionsCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "redactions", "List or mark what of a sealed paper is to be kept from the public");
    options->file.AddForWritingTo(*command);
    command->add_option("--order", options->order,
                        "ECF number of the paper (default: the only sealed order)");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    CLI::Option* mark = command->add_option(
        "--mark", options->mark, "File with words to keep back wherever they stand; - reads input");
    command->add_option("--tier", options->tier, "Tier of the words")->needs(mark);
    command->add_option("--reason", options->reason, "Why the public may not read them")
        ->needs(mark);
    command->add_option("--narrower", options->narrower, "A smaller cut that would do, or why none")
        ->needs(mark);
    command->callback([options, &context] {
        options->mark.empty() ? Run(*options, context) : Mark(*options, context);
    });
}

}  // namespace particulars
