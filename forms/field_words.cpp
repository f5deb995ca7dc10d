#include "forms/field_words.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utility>

#include "forms/tier_words.h"
#include "forms/words.h"

namespace particulars {
namespace {

struct FieldName {
    std::string_view type;  ///< Empty: in any record.
    std::string_view field;
    std::string_view words;
};

/// Where the column's own name would not do.
constexpr std::array<FieldName, 31> kNames = {{
    {"version", "text", "Description"},
    {"version", "kind", "What the change does"},
    {"version", "created_at", "Written"},
    {"particular", "text", "Answer"},
    {"discovery_request", "text", "Words"},
    {"discovery_request", "request_set", "Set"},
    {"docket_entry", "text", "Text of the paper"},
    {"docket_entry", "ecf_number", "ECF number"},
    {"deadline", "usual", "Usual date"},
    {"deadline", "safe", "Act by"},
    {"deadline", "latest", "Latest date"},
    {"deadline", "trigger", "Runs from"},
    {"deadline", "trigger_time", "Runs from the hour"},
    {"deadline", "basis", "Counted from"},
    {"deadline", "service", "Method of service"},
    {"deadline", "completion", "What shows that it is done"},
    {"deadline", "completed_on", "Done on"},
    {"deadline", "override_date", "Overriding date"},
    {"deadline", "override_reason", "Reason for the override"},
    {"obligation", "basis", "Counted from"},
    {"obligation", "obligor", "Who must"},
    {"obligation", "act", "Must"},
    {"obligation", "satisfied_by", "What shows that it is done"},
    {"trade_secret", "parent", "Part of"},
    {"trade_secret", "position", "Place in the outline"},
    {"person", "address_detail", "Address known to"},
    {"person", "party", "For"},
    {"document", "sha256", "Hash of the file"},
    {"", "public_text", "Wording for the public file"},
    {"", "bates_begin", "First Bates number"},
    {"", "bates_end", "Last Bates number"},
}};

/// Places in a text, and what the program computes beside a date: they follow the fields that
/// people decide about.
constexpr std::array<std::string_view, 7> kNotForPeople = {
    "place_start", "place_end", "working", "warnings", "id", "matter", "revision"};

constexpr std::array<std::string_view, 2> kYesOrNo = {"active", "sealed"};

template <typename Names>
bool Has(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What a list shows of the record that `id` refers to; empty if it is none of the case.
std::string NameOf(const CaseRecords& records, const std::string& id) {
    for (const Party& party : records.parties)
        if (party.id.text() == id)
            return party.name;
    for (const TradeSecret& secret : records.secrets)
        if (secret.id.text() == id)
            return Designation(secret);
    for (const Obligation& duty : records.obligations)
        if (duty.id.text() == id)
            return Designation(duty);
    for (const Event& event : records.events)
        if (event.id.text() == id)
            return event.title;
    for (const DocketEntry& entry : records.docket_entries)
        if (entry.id.text() == id)
            return entry.title;
    for (const Motion& motion : records.motions)
        if (motion.id.text() == id)
            return motion.title;
    return {};
}

std::string ListInWords(const std::string& stored) {
    const auto list = nlohmann::json::parse(stored, nullptr, false);
    std::string words;
    for (const auto& item : list)
        if (item.is_string())
            words += (words.empty() ? "" : "; ") + item.get<std::string>();
    return words.empty() ? "none" : words;
}

std::string Spaced(std::string_view name) {
    std::string words(name);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

/// The secret that a record is about, and then the record.
template <typename Records>
std::string OfSecret(const CaseRecords& all, const Records& records, const std::string& id,
                     const std::string& what) {
    for (const auto& record : records)
        if (record.id.text() == id)
            return DesignationOf(all, record.secret) + ", " + what;
    return what;
}

}  // namespace

std::string FieldInWords(std::string_view record_type, std::string_view field) {
    for (const FieldName& known : kNames)
        if (known.field == field && (known.type.empty() || known.type == record_type))
            return std::string(known.words);
    return Capitalized(Spaced(field));
}

std::string ValueInWords(const CaseRecords& records, std::string_view field,
                         const std::string& stored) {
    if (stored.empty())
        return "none";
    if (Has(kYesOrNo, field))
        return stored == "0" ? "no" : "yes";
    if (const auto date = DateFromIso(stored))
        return ToWords(*date);
    if (field == "created_at" || field == "dismissed_at")
        return MomentInWords(stored);
    if (field == "element")
        return ElementLabel(stored);
    if (field == "tier")
        if (const auto tier = FromText<Tier>(stored))
            return TierWord(records, *tier);
    if (field == "tiers" || field == "aliases" || field == "claims")
        return ListInWords(stored);
    const std::string name = NameOf(records, stored);
    return name.empty() ? stored : name;
}

std::string RecordInWords(const CaseRecords& records, std::string_view record_type,
                          const std::string& id) {
    if (record_type == "matter")
        return "the case details";
    if (record_type == "version") {
        for (const Version& version : records.versions)
            if (version.id.text() == id)
                return fmt::format("{}, version {}", DesignationOf(records, version.secret),
                                   version.number);
        return "a description";
    }
    if (record_type == "particular")
        return OfSecret(records, records.particulars, id, "an answer");
    if (record_type == "assessment")
        return OfSecret(records, records.assessments, id, "an assessment");
    if (record_type == "challenge")
        return OfSecret(records, records.challenges, id, "a challenge");
    if (record_type == "defense")
        return OfSecret(records, records.defenses, id, "a defense");
    for (const Deadline& deadline : records.deadlines)
        if (deadline.id.text() == id)
            return Designation(deadline);
    for (const Person& person : records.people)
        if (person.id.text() == id)
            return person.name;
    const std::string name = NameOf(records, id);
    return name.empty() ? "a " + Spaced(record_type) : name;
}

bool IsForPeople(std::string_view field) {
    return !Has(kNotForPeople, field);
}

}  // namespace particulars
