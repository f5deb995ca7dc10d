#include "model/jobs/asserted_on.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "model/jobs/served_findings.h"

namespace particulars {
namespace {

const StatusStep* LastStep(const CaseRecords& records, const TradeSecretId& secret,
                           const PartyId& defendant, Date day) {
    const StatusStep* last = nullptr;
    for (const StatusStep& step : records.status_steps) {
        const bool is_about =
            step.secret == secret && (step.defendant.empty() || step.defendant == defendant);
        if (is_about && step.happened_on <= day && (!last || last->happened_on <= step.happened_on))
            last = &step;
    }
    return last;
}

std::string PaperOf(const CaseRecords& records, const StatusStep& step) {
    for (const DocketEntry& entry : records.docket_entries)
        if (entry.id == step.entry)
            return entry.ecf_number.empty() ? entry.title : "ECF No. " + entry.ecf_number;
    return step.paper;
}

/// "withdrawn against X on Mon 2 Jan 2017", for each defendant against whom it was over.
std::vector<std::string> LimitsOf(const CaseRecords& records, const ServedItem& item, Date day) {
    std::vector<std::string> limits;
    for (const Party& party : records.parties)
        if (party.role == PartyRole::kDefendant)
            if (const auto end = EndOf(records, item, day, party.id))
                limits.push_back(fmt::format("{} as against {} since {}", ToText(end->status),
                                             party.name, ToShortWords(end->day)));
    return limits;
}

}  // namespace

std::vector<const ServedSet*> ServedSetsInOrder(const CaseRecords& records) {
    std::vector<const ServedSet*> sets;
    for (const ServedSet& set : records.served_sets)
        if (set.state == ServedSetState::kServed && set.served_on)
            sets.push_back(&set);
    std::sort(sets.begin(), sets.end(), [](const ServedSet* one, const ServedSet* other) {
        return std::pair(*one->served_on, one->number) <
               std::pair(*other->served_on, other->number);
    });
    return sets;
}

std::optional<EndedItem> EndOf(const CaseRecords& records, const ServedItem& item, Date day,
                               const PartyId& defendant) {
    const StatusStep* step = LastStep(records, item.secret, defendant, day);
    if (step && IsOver(step->status))
        return EndedItem{item, step->status, step->happened_on, PaperOf(records, *step)};
    // An entry may have been ended without a step: by hand, or before there were any.
    const TradeSecret* secret = SecretOf(records, item);
    const bool ended = secret && IsOver(secret->status) && secret->ended_on &&
                       *secret->ended_on <= day &&
                       (!step || step->happened_on <= *secret->ended_on);
    if (!ended)
        return std::nullopt;
    return EndedItem{item, secret->status, *secret->ended_on, {}};
}

AssertedList AssertedOn(const CaseRecords& records, Date day, const PartyId& defendant) {
    AssertedList list;
    list.day = day;
    list.tier_names = records.tier_names;
    for (const Party& party : records.parties)
        if (!defendant.empty() && party.id == defendant)
            list.defendant = party.name;
    for (const ServedSet* set : ServedSetsInOrder(records))
        if (*set->served_on <= day)
            list.set = *set;
    if (!list.set)
        return list;
    for (ServedItem& item : ItemsOf(records, list.set->id)) {
        if (auto end = EndOf(records, item, day, defendant)) {
            list.ended.push_back(std::move(*end));
            continue;
        }
        std::vector<std::string> limits;
        if (defendant.empty())
            limits = LimitsOf(records, item, day);
        list.items.push_back({std::move(item), std::move(limits)});
    }
    return list;
}

}  // namespace particulars
