#include "app/cli/clearance_option.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/record_json.h"
#include "model/core/error.h"

namespace particulars {
namespace {

struct Options {
    std::string person;
    std::string tier = "confidential";
    std::string undertaking;
    std::string signed_on;
    std::string announced_on;
    std::string objection;
    std::string cleared_on;
    std::string ended_on;
};

std::string NameOf(const CaseRecords& records, const PersonId& id) {
    for (const Person& person : records.people)
        if (person.id == id)
            return person.name;
    return {};
}

/// The clearance of that person for that tier, which is brought up to date, or a new one.
Clearance ClearanceOf(const CaseRecords& records, const std::string& name, Tier tier) {
    Clearance wanted;
    for (const Person& person : records.people)
        if (person.name == name)
            wanted.person = person.id;
    if (wanted.person.empty())
        throw Error(ErrorKind::kNotFound,
                    "The case has no person of that name: add the person first.");
    for (const Clearance& clearance : records.clearances)
        if (clearance.person == wanted.person && clearance.cleared_for == tier &&
            !clearance.ended_on)
            return clearance;
    wanted.cleared_for = tier;
    return wanted;
}

void TakeDay(const char* option, const std::string& typed, std::optional<Date>& day) {
    if (!typed.empty())
        day = DayOption(option, typed);
}

void Add(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    Clearance clearance =
        ClearanceOf(records, options.person, EnumOption<Tier>("--tier", options.tier));
    if (!options.undertaking.empty())
        clearance.undertaking = options.undertaking;
    if (!options.objection.empty())
        clearance.objection = options.objection;
    TakeDay("--signed", options.signed_on, clearance.signed_on);
    TakeDay("--announced", options.announced_on, clearance.announced_on);
    TakeDay("--cleared", options.cleared_on, clearance.cleared_on);
    TakeDay("--ended", options.ended_on, clearance.ended_on);
    std::vector<AnyRecord> saved = {clearance};
    session.Save("clear somebody under the protective order", saved);
    std::cerr << (IsInForce(clearance, session.clock().Today())
                      ? "Entered: in force.\n"
                      : "Entered: not in force; it takes a signed undertaking (--signed) and the "
                        "day from which it counts (--cleared).\n");
}

}  // namespace

void OfferClearance(CLI::App& add, const CaseOption& file, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = add.add_subcommand(
        "clearance", "What somebody may see under the protective order, and since when");
    command->add_option("--person", options->person, "A person of the case")->required();
    command->add_option("--tier", options->tier,
                        "The highest tier: confidential (default), attorneys-eyes-only, "
                        "source-code");
    command->add_option("--undertaking", options->undertaking,
                        "Where the signed undertaking is: a Bates number, an exhibit");
    command->add_option("--signed", options->signed_on, "When it was signed, YYYY-MM-DD");
    command->add_option("--announced", options->announced_on,
                        "When the other side was told, where the order asks for that");
    command->add_option("--objection", options->objection, "What it objected, and how that ended");
    command->add_option("--cleared", options->cleared_on, "From when the clearance counts");
    command->add_option("--ended", options->ended_on, "When it ended");
    command->callback([options, &file, &context] { Add(*options, file, context); });
}

Listing ListClearances(const CaseRecords& records) {
    Listing listing;
    listing.titles = {"Person", "Tier", "Undertaking", "Signed", "Cleared", "Ended"};
    for (const Clearance& clearance : records.clearances) {
        const std::string person = NameOf(records, clearance.person);
        listing.rows.push_back({person, NameOf(records.tier_names, clearance.cleared_for),
                                clearance.undertaking, DayOrBlank(clearance.signed_on),
                                DayOrBlank(clearance.cleared_on), DayOrBlank(clearance.ended_on)});
        listing.json.push_back({{"person", person},
                                {"tier", ToText(clearance.cleared_for)},
                                {"undertaking", clearance.undertaking},
                                {"signed_on", OrNull(clearance.signed_on)},
                                {"announced_on", OrNull(clearance.announced_on)},
                                {"objection", clearance.objection},
                                {"cleared_on", OrNull(clearance.cleared_on)},
                                {"ended_on", OrNull(clearance.ended_on)}});
    }
    return listing;
}

}  // namespace particulars
