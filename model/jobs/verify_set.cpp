#include "model/jobs/verify_set.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/jobs/served_digest.h"
#include "model/jobs/served_findings.h"
#include "model/store/records.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "particulars-served-set/1";

std::string EcfNumberOf(const CaseRecords& records, const ServedSet& set) {
    for (const DocketEntry& entry : records.docket_entries)
        if (entry.id == set.entry)
            return entry.ecf_number;
    return {};
}

Json ItemJson(const ServedItem& item) {
    return {{"position", item.position}, {"designation", item.designation},
            {"title", item.title},       {"tier", ToText(item.tier)},
            {"text", item.text},         {"particulars", item.particulars},
            {"support", item.support},   {"sha256", item.sha256}};
}

/// Reads the fields of one object of the file, saying which is missing or of the wrong kind.
class FieldReader {
public:
    FieldReader(const Json& object, std::string place, const std::string& name)
        : object_(object), place_(std::move(place)), name_(name) {
        if (!object.is_object())
            Refuse("is not an object");
    }

    std::string Text(const char* key) const {
        const Json& value = At(key);
        if (!value.is_string())
            Refuse(fmt::format("has a \"{}\" that is not a text", key));
        return value.get<std::string>();
    }

    int Number(const char* key) const {
        const Json& value = At(key);
        if (!value.is_number_integer() || value.get<std::int64_t>() < 1 ||
            value.get<std::int64_t>() > 1'000'000)
            Refuse(fmt::format("has a \"{}\" that is not a number from 1", key));
        return value.get<int>();
    }

    const Json& At(const char* key) const {
        const auto found = object_.find(key);
        if (found == object_.end())
            Refuse(fmt::format("has no \"{}\"", key));
        return *found;
    }

    [[noreturn]] void Refuse(const std::string& what) const {
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is not a served list that can be checked: {} {}. Export it "
                                "again, or ask for it again.",
                                name_, place_, what));
    }

private:
    const Json& object_;
    std::string place_;
    const std::string& name_;
};

Tier TierIn(const FieldReader& reader) {
    const auto tier = FromText<Tier>(reader.Text("tier"));
    if (!tier)
        reader.Refuse("has a \"tier\" that there is not");
    return *tier;
}

ServedItem ItemIn(const Json& json, std::size_t index, const std::string& name) {
    const FieldReader reader(json, fmt::format("item {}", index + 1), name);
    ServedItem item;
    item.position = reader.Number("position");
    item.designation = reader.Text("designation");
    item.title = reader.Text("title");
    item.tier = TierIn(reader);
    item.text = reader.Text("text");
    item.particulars = reader.Text("particulars");
    item.support = reader.Text("support");
    item.sha256 = reader.Text("sha256");
    return item;
}

ServedSet SetIn(const Json& json, const std::string& name) {
    const FieldReader reader(json, "the list", name);
    ServedSet set;
    set.number = reader.Number("number");
    set.title = reader.Text("title");
    set.served_on = DateFromIso(reader.Text("served_on"));
    if (!set.served_on)
        reader.Refuse("has a \"served_on\" that is not a day");
    set.method = reader.Text("method");
    set.recipients = reader.Text("recipients");
    set.signer = reader.Text("signer");
    set.verifier = reader.Text("verifier");
    set.sha256 = reader.Text("sha256");
    return set;
}

SetCheck Checked(const ServedSet& set, const std::vector<ServedItem>& items) {
    return {fmt::format("{}, {}", Designation(set), set.title), set.sha256, items.size(),
            DigestFindings(set, items)};
}

/// Where a wall hides some of the items, the digest of the list cannot be told.
bool IsSeenInPart(Database& db) {
    const auto membership = db.membership();
    return membership && !membership->sees_all;
}

}  // namespace

const ServedSet& RequireServedSet(const CaseRecords& records, int number) {
    for (const ServedSet& set : records.served_sets) {
        if (set.number != number)
            continue;
        if (set.state != ServedSetState::kServed)
            throw Error(ErrorKind::kUsage,
                        fmt::format("{} has not been served yet.", Designation(set)));
        return set;
    }
    throw Error(ErrorKind::kNotFound, fmt::format("The case has no Set {}.", number));
}

std::string ExportedSet(const CaseRecords& records, const ServedSet& set) {
    const Matter& matter = records.matter;
    Json items = Json::array();
    for (const ServedItem& item : ItemsOf(records, set.id))
        items.push_back(ItemJson(item));
    const Json file = {{"format", kFormat},
                       {"matter",
                        {{"caption", matter.caption},
                         {"court", matter.court},
                         {"docket_number", matter.docket_number}}},
                       {"set",
                        {{"number", set.number},
                         {"title", set.title},
                         {"tier", ToText(set.tier)},
                         {"served_on", set.served_on ? Json(ToIso(*set.served_on)) : Json()},
                         {"method", set.method},
                         {"recipients", set.recipients},
                         {"ecf_number", EcfNumberOf(records, set)},
                         {"reference", set.reference},
                         {"signer", set.signer},
                         {"verifier", set.verifier},
                         {"approver", set.approver},
                         {"approved_at", set.approved_at},
                         {"sha256", set.sha256}}},
                       {"items", items}};
    return file.dump(2) + "\n";
}

SetCheck VerifyExportedSet(std::string_view json, const std::string& name) {
    Json file;
    try {
        file = Json::parse(json);
    } catch (const Json::exception&) {
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is not JSON, so it is no served list that can be checked. "
                                "Export it again, or ask for it again.",
                                name));
    }
    const FieldReader reader(file, "the file", name);
    if (reader.Text("format") != kFormat)
        reader.Refuse("has another format than this version of the program knows");
    const Json& list = reader.At("items");
    if (!list.is_array())
        reader.Refuse("has \"items\" that are not a list");
    std::vector<ServedItem> items;
    for (std::size_t i = 0; i < list.size(); ++i)
        items.push_back(ItemIn(list[i], i, name));
    return Checked(SetIn(reader.At("set"), name), items);
}

SetCheck VerifySet(const CaseRecords& records, const ServedSet& set) {
    return Checked(set, ItemsOf(records, set.id));
}

std::vector<std::string> SetFindings(Database& db) {
    const Snapshot snapshot(db);
    CaseRecords records;
    records.served_sets = All<ServedSet>(db);
    records.served_items = All<ServedItem>(db);
    const bool in_part = IsSeenInPart(db);
    std::vector<std::string> findings;
    for (const ServedSet& set : records.served_sets) {
        if (set.state != ServedSetState::kServed)
            continue;
        if (!in_part) {
            for (std::string& finding : VerifySet(records, set).findings)
                findings.push_back(std::move(finding));
            continue;
        }
        for (const ServedItem& item : ItemsOf(records, set.id))
            if (std::string finding = ItemFinding(set, item); !finding.empty())
                findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace particulars
