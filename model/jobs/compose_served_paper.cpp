#include "model/jobs/compose_served_paper.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <optional>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/jobs/asserted_on.h"
#include "model/jobs/identification_of.h"
#include "model/jobs/moving_target.h"
#include "model/papers/fact_section.h"
#include "model/papers/served_list.h"
#include "model/papers/served_redline.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 7> kServedPapers = {
    "served", "certificate", "moving-target", "asserted", "answer", "statement", "served-redline"};

std::optional<int> NumberIn(std::string_view text) {
    text = Trim(text);
    if (Fold(text.substr(0, 4)) == "set ")
        text = Trim(text.substr(4));
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, number);
    return failure == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

std::vector<TradeSecretId> SecretsOf(const std::vector<ServedItem>& items) {
    std::vector<TradeSecretId> secrets;
    for (const ServedItem& item : items)
        secrets.push_back(item.secret);
    return secrets;
}

bool GoesBy(const Party& party, const std::string& folded) {
    return Fold(party.name) == folded ||
           std::any_of(party.aliases.begin(), party.aliases.end(),
                       [&](const std::string& alias) { return Fold(alias) == folded; });
}

PaperDocument RedlineOfSet(const CaseRecords& records, const ServedSet& set, Date today) {
    const auto comparison = ComparisonOf(records, set, today);
    if (!comparison)
        throw Error(ErrorKind::kUsage,
                    fmt::format("No list was served before {}: there is nothing to compare it "
                                "with. Nothing was written.",
                                Designation(set)));
    return ComposeServedRedline(records.matter, *comparison);
}

}  // namespace

bool IsServedPaper(std::string_view paper) {
    return std::find(kServedPapers.begin(), kServedPapers.end(), paper) != kServedPapers.end();
}

bool CountsWords(std::string_view paper) {
    return paper == "moving-target";
}

const ServedSet& FindSetNamed(const CaseRecords& records, std::string_view number) {
    if (Trim(number).empty()) {
        if (const auto served = ServedSetsInOrder(records); !served.empty())
            return *served.back();
        if (!records.served_sets.empty())
            return records.served_sets.back();
        throw Error(ErrorKind::kNotFound,
                    "The case has no list of trade secrets yet: compose one first.");
    }
    const auto wanted = NumberIn(number);
    for (const ServedSet& set : records.served_sets)
        if (set.number == wanted)
            return set;
    throw Error(ErrorKind::kNotFound,
                fmt::format("The case has no list \"{}\". Its lists are numbered from 1.", number));
}

PartyId FindDefendant(const CaseRecords& records, const std::string& name) {
    if (Trim(name).empty())
        return {};
    const std::string folded = Fold(Trim(name));
    for (const Party& party : records.parties)
        if (party.role == PartyRole::kDefendant && GoesBy(party, folded))
            return party.id;
    throw Error(ErrorKind::kNotFound, fmt::format("The case has no defendant \"{}\".", name));
}

PaperDocument ComposeServedPaper(const CaseRecords& records, const PaperOptions& options,
                                 Date today) {
    const Date day = options.on.value_or(today);
    if (options.paper == "moving-target")
        return ComposeMovingTarget(records.matter, MovingTargetOf(records, day));
    if (options.paper == "asserted")
        return ComposeAssertedList(
            records.matter, AssertedOn(records, day, FindDefendant(records, options.defendant)));
    const ServedSet& set = FindSetNamed(records, options.set);
    if (options.paper == "answer")
        return ComposeAnswer(IdentificationOf(records, set, today));
    if (options.paper == "statement")
        return ComposeStatement(IdentificationOf(records, set, today));
    if (options.paper == "served-redline")
        return RedlineOfSet(records, set, today);
    const ServedListContent content = ContentOf(records, set);
    if (options.paper == "certificate")
        return ComposeCertificate(content);
    PaperDocument paper = ComposeServedList(content);
    if (paper.draft)  // What was served is printed as it was.
        AppendFacts(FactsInConflict(records.facts, records.fact_values, SecretsOf(content.items)),
                    records.fact_values, paper);
    return paper;
}

}  // namespace particulars
