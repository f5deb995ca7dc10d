#include "forms/docket_standing.h"

#include <algorithm>
#include <fmt/format.h>

#include "forms/docket_rows.h"
#include "model/papers/redaction_round.h"
#include "model/papers/redaction_text.h"

namespace particulars {
namespace {

void Append(std::string& words, const std::string& more, const char* between = "; ") {
    if (!more.empty())
        words += (words.empty() ? "" : between) + more;
}

std::string MotionName(const CaseRecords& records, const Motion& motion) {
    const DocketEntry* entry = FindEntry(records, motion.entry);
    return entry ? NameOfPaper(*entry) : std::string();
}

std::string RulesOn(const CaseRecords& records, const DocketEntryId& order) {
    std::string names;
    int unnamed = 0;
    for (const Ruling& ruling : records.rulings) {
        if (ruling.order != order)
            continue;
        const Motion* motion = FindMotion(records, ruling.motion);
        const std::string name = motion ? MotionName(records, *motion) : std::string();
        if (name.empty())
            ++unnamed;
        else
            Append(names, name, ", ");
    }
    if (names.empty())
        return unnamed == 0   ? ""
               : unnamed == 1 ? "rules on 1 motion"
                              : fmt::format("rules on {} motions", unnamed);
    return "rules on " + names + (unnamed > 0 ? fmt::format(" and {} more", unnamed) : "");
}

std::string DutiesOf(const CaseRecords& records, const DocketEntryId& order) {
    const auto count = std::count_if(records.obligations.begin(), records.obligations.end(),
                                     [&](const Obligation& duty) { return duty.order == order; });
    if (count == 0)
        return {};
    return count == 1 ? "1 duty" : fmt::format("{} duties", count);
}

std::string ResponseInWords(const CaseRecords& records, const DocketEntry& entry) {
    const DocketEntry* to = FindEntry(records, entry.responds_to);
    if (!to)
        return {};
    return (entry.kind == "opposition" ? "opposes " : "answers ") + NameOfPaper(*to);
}

std::string AnswersTo(const CaseRecords& records, const DocketEntryId& entry) {
    std::string names;
    for (const DocketEntry* other : EntriesInOrder(records))
        if (other->responds_to == entry)
            Append(names, NameOfPaper(*other), ", ");
    return names.empty() ? names : "answered by " + names;
}

std::string SealingOf(const CaseRecords& records, const DocketEntry& entry) {
    if (const DocketEntry* sealed = SealedVersionOf(records, entry.id))
        return "public version of " + NameOfPaper(*sealed);
    if (!entry.sealed)
        return {};
    if (const DocketEntry* open = FindEntry(records, entry.public_version))
        return "sealed; public version " + NameOfPaper(*open);
    if (!OpensRedactionRound(entry))
        return "sealed; no public version yet";
    std::string round =
        RoundInWords(RoundOf(entry, records.redactions, records.obligations, records.deadlines));
    round.front() = 'r';
    return "sealed; " + round;
}

}  // namespace

std::string NameOfPaper(const DocketEntry& entry) {
    if (!entry.ecf_number.empty())
        return entry.ecf_number;
    return entry.dated ? entry.kind + " of " + ToShortWords(*entry.dated) : entry.title;
}

std::string RulingsOn(const CaseRecords& records, const Motion& motion) {
    std::string words;
    for (const Ruling& ruling : records.rulings) {
        if (ruling.motion != motion.id)
            continue;
        const DocketEntry* order = FindEntry(records, ruling.order);
        std::string how(ToText(ruling.outcome));
        if (ruling.outcome == Outcome::kOther)
            how = "ruled on";
        if (ruling.outcome == Outcome::kInPart)
            how = "granted in part";
        Append(words, how + (order ? " by " + NameOfPaper(*order) : ""));
    }
    return words.empty() ? "pending" : words;
}

std::string StandingOf(const CaseRecords& records, const DocketEntry& entry) {
    std::string words = SealingOf(records, entry);
    for (const Motion& motion : records.motions)
        if (!entry.id.empty() && motion.entry == entry.id)
            Append(words, RulingsOn(records, motion));
    Append(words, RulesOn(records, entry.id));
    Append(words, DutiesOf(records, entry.id));
    Append(words, ResponseInWords(records, entry));
    Append(words, AnswersTo(records, entry.id));
    return words;
}

const DocketEntry* SealedVersionOf(const CaseRecords& records, const DocketEntryId& entry) {
    for (const DocketEntry& other : records.docket_entries)
        if (!entry.empty() && other.public_version == entry)
            return &other;
    return nullptr;
}

bool Mentions(const std::string& text, const DiscoveryRequest& request) {
    return !request.number.empty() && !PlacesOfWords(text, Designation(request)).empty();
}

}  // namespace particulars
