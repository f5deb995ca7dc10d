#include "app/cli/set_json.h"

#include <nlohmann/json.hpp>

#include "app/cli/record_json.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

Json EcfNumberOf(const ServedSet& set, const CaseRecords& records) {
    for (const DocketEntry& entry : records.docket_entries)
        if (entry.id == set.entry)
            return OrNull(entry.ecf_number);
    return nullptr;
}

Json ToJson(const std::vector<ChangedEntry>& entries) {
    Json list = Json::array();
    for (const ChangedEntry& entry : entries)
        list.push_back({{"designation", entry.designation},
                        {"title", entry.title},
                        {"change", ToText(entry.change)},
                        {"lineage", OrNull(entry.lineage)},
                        {"words_inserted", entry.words_inserted},
                        {"words_deleted", entry.words_deleted}});
    return list;
}

}  // namespace

Json ToJson(const ServedSet& set, const CaseRecords& records) {
    return {{"number", set.number},
            {"title", set.title},
            {"state", ToText(set.state)},
            {"tier", ToText(set.tier)},
            {"entries", ItemsOf(records, set.id).size()},
            {"served_on", OrNull(set.served_on)},
            {"method", OrNull(set.method)},
            {"recipients", OrNull(set.recipients)},
            {"ecf_number", EcfNumberOf(set, records)},
            {"reference", OrNull(set.reference)},
            {"signer", OrNull(set.signer)},
            {"verifier", OrNull(set.verifier)},
            {"approver", OrNull(set.approver)},
            {"approved_at", OrNull(set.approved_at)},
            {"unapproved_reason", OrNull(set.unapproved_reason)},
            {"closed_on", OrNull(set.closed_on)},
            {"closed_by", OrNull(set.closed_by)},
            {"sha256", OrNull(set.sha256)},
            {"id", set.id.text()}};
}

Json ToJson(const ServedItem& item) {
    return {{"position", item.position},
            {"designation", item.designation},
            {"title", item.title},
            {"tier", ToText(item.tier)},
            {"text", item.text},
            {"particulars", OrNull(item.particulars)},
            {"support", OrNull(item.support)},
            {"sha256", OrNull(item.sha256)}};
}

Json ToJson(const std::vector<SetFinding>& findings) {
    Json list = Json::array();
    for (const SetFinding& finding : findings)
        list.push_back({{"hindrance", ToText(finding.hindrance)},
                        {"entry", OrNull(finding.designation)},
                        {"what", finding.what},
                        {"todo", finding.todo}});
    return list;
}

Json ToJson(const AssertedList& list) {
    Json items = Json::array();
    for (const AssertedItem& asserted : list.items) {
        items.push_back(ToJson(asserted.item));
        items.back()["limits"] = asserted.limits;
    }
    Json ended = Json::array();
    for (const EndedItem& one : list.ended)
        ended.push_back({{"designation", one.item.designation},
                         {"title", one.item.title},
                         {"status", ToText(one.status)},
                         {"since", ToIso(one.day)},
                         {"paper", OrNull(one.paper)}});
    return {{"day", ToIso(list.day)},
            {"defendant", OrNull(list.defendant)},
            {"set", list.set ? Json(list.set->number) : Json()},
            {"served_on", list.set ? OrNull(list.set->served_on) : Json()},
            {"items", items},
            {"ended", ended}};
}

Json ToJson(const MovingTarget& table) {
    Json steps = Json::array();
    for (const MovingTargetStep& step : table.steps)
        steps.push_back({{"set", step.set.number},
                         {"title", step.set.title},
                         {"served_on", OrNull(step.set.served_on)},
                         {"entries", step.entries},
                         {"kept", step.kept},
                         {"added", CountOf(step, EntryChange::kAdded)},
                         {"reworded", CountOf(step, EntryChange::kReworded)},
                         {"withdrawn", CountOf(step, EntryChange::kWithdrawn)},
                         {"struck", CountOf(step, EntryChange::kStruck)},
                         {"replaced", CountOf(step, EntryChange::kReplaced)},
                         {"left_out", CountOf(step, EntryChange::kLeftOut)},
                         {"added_since_first", step.added_since_first},
                         {"words_inserted_since_first", step.words_inserted_since_first},
                         {"changes", ToJson(step.changes)}});
    return {{"lists", steps}, {"ended_since", ToJson(table.ended_since)}};
}

}  // namespace particulars
