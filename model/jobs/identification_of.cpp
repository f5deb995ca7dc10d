#include "model/jobs/identification_of.h"

#include <algorithm>
#include <cctype>

#include "model/core/text.h"
#include "model/jobs/asserted_on.h"
#include "model/jobs/moving_target.h"
#include "model/jobs/served_findings.h"

namespace particulars {
namespace {

/// Whether `text` speaks of "Interrogatory No. 9", and not of No. 90.
bool Names(const std::string& text, const DiscoveryRequest& request) {
    const std::string folded = Fold(text);
    const std::string name = Fold(Designation(request));
    const std::size_t at = folded.find(name);
    if (at == std::string::npos)
        return false;
    const std::size_t end = at + name.size();
    return end == folded.size() || std::isdigit(static_cast<unsigned char>(folded[end])) == 0;
}

bool IsNamedFor(const CaseRecords& records, const ServedListContent& list,
                const DiscoveryRequest& request) {
    if (Names(list.set.title, request))
        return true;
    return std::any_of(
        records.aliases.begin(), records.aliases.end(), [&](const SecretAlias& alias) {
            return Names(alias.source, request) &&
                   std::any_of(list.items.begin(), list.items.end(),
                               [&](const ServedItem& item) { return item.secret == alias.secret; });
        });
}

const ServedSet* ServedBefore(const CaseRecords& records, const ServedSet& set) {
    const ServedSet* before = nullptr;
    for (const ServedSet* served : ServedSetsInOrder(records)) {
        if (served->id == set.id)
            break;
        before = served;
    }
    return before;
}

}  // namespace

ServedListContent ContentOf(const CaseRecords& records, const ServedSet& set) {
    ServedListContent content;
    content.matter = records.matter;
    content.set = set;
    content.tier_names = records.tier_names;
    content.items = ItemsOf(records, set.id);
    for (const DocketEntry& entry : records.docket_entries)
        if (entry.id == set.entry)
            content.ecf_number = entry.ecf_number;
    return content;
}

const DiscoveryRequest* RequestOf(const CaseRecords& records, const ServedListContent& list) {
    const DiscoveryRequest* only = nullptr;
    std::size_t interrogatories = 0;
    for (const DiscoveryRequest& request : records.requests) {
        if (request.kind != RequestKind::kInterrogatory)
            continue;
        if (IsNamedFor(records, list, request))
            return &request;
        only = &request;
        ++interrogatories;
    }
    return interrogatories == 1 ? only : nullptr;
}

std::optional<SetComparison> ComparisonOf(const CaseRecords& records, const ServedSet& set,
                                          Date today) {
    const ServedSet* before = ServedBefore(records, set);
    if (!before)
        return std::nullopt;
    SetComparison comparison;
    comparison.older = {*before, ItemsOf(records, before->id)};
    comparison.newer = {set, ItemsOf(records, set.id)};
    comparison.step = StepBetween(records, set, comparison.older.items, comparison.newer.items,
                                  set.served_on.value_or(today));
    comparison.tier_names = records.tier_names;
    return comparison;
}

IdentificationContent IdentificationOf(const CaseRecords& records, const ServedSet& set,
                                       Date today) {
    IdentificationContent content;
    content.list = ContentOf(records, set);
    content.parties = records.parties;
    content.aliases = records.aliases;
    if (const DiscoveryRequest* request = RequestOf(records, content.list))
        content.request = *request;
    content.since_before = ComparisonOf(records, set, today);
    return content;
}

}  // namespace particulars
