#include "model/store/part_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utility>

#include "model/core/error.h"
#include "model/store/record_maps.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

template <typename Member>
inline constexpr bool kIsOptional = false;
template <typename Member>
inline constexpr bool kIsOptional<std::optional<Member>> = true;

template <typename Member>
inline constexpr bool kIsId = false;
template <typename Tag>
inline constexpr bool kIsId<Id<Tag>> = true;

template <typename Enum>
Json WordsOf() {
    Json words = Json::array();
    for (const auto& [value, word] : EnumText<Enum>::kNames)
        words.push_back(word);
    return words;
}

/// What a column of a member of this type holds.
template <typename Member>
Json TypeOf() {
    if constexpr (kIsOptional<Member>) {
        Json type = TypeOf<typename Member::value_type>();
        if (type.contains("enum"))
            type["enum"].push_back(nullptr);
        if (!type["type"].is_array())
            type["type"] = Json::array({type["type"], "null"});
        return type;
    } else if constexpr (NamedEnum<Member>) {
        return {{"type", "string"}, {"enum", WordsOf<Member>()}};
    } else if constexpr (std::is_same_v<Member, bool>) {
        return {{"type", "integer"}, {"enum", {0, 1}}};
    } else if constexpr (std::is_same_v<Member, Date>) {
        return {{"type", {"string", "null"}}, {"format", "date"}};
    } else if constexpr (kIsId<Member>) {
        return {{"type", {"string", "null"}}, {"description", "An id."}};
    } else if constexpr (Cells<Member>::kColumns == 2) {
        return {{"type", {"integer", "null"}}};
    } else if constexpr (Cells<Member>::kInteger) {
        return {{"type", "integer"}};
    } else if constexpr (std::is_same_v<Member, std::string>) {
        return {{"type", "string"}};
    } else {
        return {{"type", {"string", "null"}}, {"description", "Structured: JSON as text."}};
    }
}

template <typename Record>
void Describe(Json& properties) {
    ForEachColumn<Record>([&](const auto& column) {
        using Held = decltype(MemberType(column));
        Json type = TypeOf<Held>();
        if (column.empty_is_null) {
            // One by one: of a list in braces in a generic lambda, clang 14 loses the words.
            Json kinds = Json::array();
            kinds.push_back("string");
            kinds.push_back("null");
            type["type"] = std::move(kinds);
        }
        if (column.privilege == Privilege::kWorkProduct)
            type["x-work-product"] = true;
        const std::string name(column.name);
        if constexpr (Cells<Held>::kColumns == 2) {
            properties[name + "_start"] = type;
            properties[name + "_end"] = type;
        } else {
            properties[name] = type;
        }
    });
}

Json PropertiesOf(const CasePart& part) {
    Json properties = Json::object();
#define PARTICULARS_DESCRIBE(Record)            \
    if (part.name == RecordMap<Record>::kTable) \
        Describe<Record>(properties);
    PARTICULARS_EACH_RECORD(PARTICULARS_DESCRIBE)
#undef PARTICULARS_DESCRIBE
    if (part.kind == PartKind::kRecords)
        properties["id"] = {{"type", "string"}, {"description", "Of this record."}};
    for (const TableColumn& column : part.columns)
        if (!properties.contains(column.name))
            properties[column.name] = {{"type", column.is_integer ? "integer" : "string"}};
    return properties;
}

/// nullopt for what no row of ours holds.
std::optional<Value> ValueIn(const nlohmann::json& item, bool is_integer) {
    if (item.is_null())
        return Value();
    if (is_integer && item.is_number_integer() &&
        !(item.is_number_unsigned() && item.get<std::uint64_t>() > INT64_MAX))
        return Value(item.get<std::int64_t>());
    if (!is_integer && item.is_string())
        return Value(item.get<std::string>());
    return std::nullopt;
}

}  // namespace

std::string JsonLine(const CasePart& part, const Values& values) {
    nlohmann::json object = nlohmann::json::object();
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        nlohmann::json& item = object[part.columns[i].name];
        if (const auto* number = std::get_if<std::int64_t>(&values[i]))
            item = *number;
        else if (const auto* text = std::get_if<std::string>(&values[i]))
            item = *text;
    }
    try {
        return object.dump() + '\n';
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorKind::kCorrupt,
                    "An entry of the case holds bytes that are no text. Nothing was written; the "
                    "case is as it was. Compare it with a backup.",
                    std::string(part.name));
    }
}

std::optional<ReadLine> LineIn(const CasePart& part, std::string_view line) {
    const nlohmann::json object = nlohmann::json::parse(line, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    ReadLine read;
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        const auto found = object.find(part.columns[i].name);
        if (found == object.end())
            continue;
        std::optional<Value> value = ValueIn(*found, part.columns[i].is_integer);
        if (!value)
            return std::nullopt;
        read.columns.push_back(i);
        read.values.push_back(std::move(*value));
    }
    // Each key a column, and the row's own key among them.
    if (read.columns.size() != object.size() || read.columns.empty() || read.columns.front() != 0)
        return std::nullopt;
    return read;
}

std::string SchemaOf(const CasePart& part) {
    Json required = Json::array();
    for (const TableColumn& column : part.columns)
        required.push_back(column.name);
    const Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                         {"title", part.name},
                         {"description", fmt::format("One line of {}.jsonl.", part.name)},
                         {"type", "object"},
                         {"properties", PropertiesOf(part)},
                         {"required", required},
                         {"additionalProperties", false}};
    return schema.dump(2) + '\n';
}

}  // namespace particulars
