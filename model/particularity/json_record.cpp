#include "model/particularity/json_record.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"

namespace particulars {
namespace {

std::size_t LineAt(std::string_view text, std::size_t offset) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

/// The part of the parser's sentence that says what it met, without its own codes.
std::string_view Reason(std::string_view message) {
    const auto colon = message.find(": ");
    return colon == std::string_view::npos ? message : message.substr(colon + 2);
}

std::string_view TrimmedEnd(std::string_view text) {
    const auto last = text.find_last_not_of(" \t\r\n");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// Where `value` last stands behind `key` and its colon.
std::size_t LastKeyed(std::string_view text, std::string_view key, std::string_view value) {
    for (auto at = text.rfind(value); at != std::string_view::npos && at > 0;
         at = text.rfind(value, at - 1)) {
        const std::string_view before = TrimmedEnd(text.substr(0, at));
        if (before.ends_with(':') && TrimmedEnd(before.substr(0, before.size() - 1)).ends_with(key))
            return at;
    }
    return std::string_view::npos;
}

}  // namespace

nlohmann::ordered_json ParseJson(const JsonSource& source) {
    try {
        return nlohmann::ordered_json::parse(source.text);
    } catch (const nlohmann::json::parse_error& failure) {
        throw Error(
            ErrorKind::kUnreadable,
            fmt::format("{}, line {}: not well-formed JSON: {}. Mend the file; the rules in "
                        "use were not changed.",
                        source.name, LineAt(source.text, failure.byte), Reason(failure.what())));
    }
}

JsonRecord::JsonRecord(const JsonSource& source, const nlohmann::ordered_json& value,
                       std::string place)
    : source_(source), value_(value), place_(std::move(place)) {}

void JsonRecord::Refuse(const std::string& reason, const std::string& near) const {
    std::string place = place_;
    if (value_.is_object() && value_.contains("id") && value_["id"].is_string()) {
        const std::string id = value_["id"].dump();
        std::size_t found = LastKeyed(source_.text, "\"id\"", id);
        if (const std::size_t closer = near.empty() || found == std::string_view::npos
                                           ? std::string_view::npos
                                           : source_.text.find('"' + near + '"', found);
            closer != std::string_view::npos)
            found = closer;
        if (found != std::string_view::npos)
            place = fmt::format("line {}, {} ({})", LineAt(source_.text, found), place_,
                                value_["id"].get<std::string>());
    }
    throw Error(ErrorKind::kUnreadable,
                fmt::format("{}, {}: {}. Mend the file; the rules in use were not changed.",
                            source_.name, place, reason));
}

std::string JsonRecord::Text(const char* key) const {
    const auto text = OptionalText(key);
    if (!text || Trim(*text).empty())
        Refuse(fmt::format("\"{}\" is missing", key));
    return *text;
}

std::optional<std::string> JsonRecord::OptionalText(const char* key) const {
    if (!Has(key))
        return std::nullopt;
    if (!value_[key].is_string())
        Refuse(fmt::format("\"{}\" is not a text", key));
    return value_[key].get<std::string>();
}

std::optional<int> JsonRecord::OptionalNumber(const char* key) const {
    if (!Has(key))
        return std::nullopt;
    if (!value_[key].is_number_integer())
        Refuse(fmt::format("\"{}\" is not a whole number", key));
    return value_[key].get<int>();
}

std::vector<std::string> JsonRecord::Texts(const char* key) const {
    std::vector<std::string> texts;
    if (!Has(key))
        return texts;
    if (!value_[key].is_array())
        Refuse(fmt::format("\"{}\" is not a list", key));
    for (const auto& item : value_[key]) {
        if (!item.is_string())
            Refuse(fmt::format("\"{}\" holds something that is not a text", key));
        texts.push_back(item.get<std::string>());
    }
    return texts;
}

bool JsonRecord::Has(const char* key) const {
    return value_.contains(key) && !value_[key].is_null();
}

JsonRecord JsonRecord::Child(const char* key) const {
    if (!Has(key) || !value_[key].is_object())
        Refuse(fmt::format("\"{}\" is missing", key));
    return {source_, value_[key], fmt::format("{}, \"{}\"", place_, key)};
}

std::vector<JsonRecord> ReadList(const JsonSource& source, const nlohmann::ordered_json& list,
                                 std::string_view what) {
    if (!list.is_array())
        JsonRecord(source, list, "at the top")
            .Refuse(fmt::format("a list of each {} is expected", what));
    std::vector<JsonRecord> records;
    for (const auto& value : list) {
        JsonRecord record(source, value, fmt::format("{} {}", what, records.size() + 1));
        if (!value.is_object())
            record.Refuse("not an object in braces");
        records.push_back(std::move(record));
    }
    return records;
}

}  // namespace particulars
