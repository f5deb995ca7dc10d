// Reading law data, shipped or edited by a firm: one object of a JSON file with its place, so that
// every complaint names the file, the line and the entry.
//
// Lines of well-formed entries are found by searching for the entry's id, because the parser does
// not keep positions; of an id that stands there twice, the second is meant.

#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace particulars {

struct JsonSource {
    std::string_view text;
    std::string_view name;  ///< As the user knows the file.
};

/// Keys keep the order of the file. Throws kUnreadable with the line for malformed JSON.
nlohmann::ordered_json ParseJson(const JsonSource& source);

class JsonRecord {
public:
    /// All three must outlive the record. `place` is such as "entry 3".
    JsonRecord(const JsonSource& source, const nlohmann::ordered_json& value, std::string place);

    /// Throws kUnreadable with the place and `reason`. `near` is a text of the entry, such as the
    /// name that is wrong: the line is then that of the text.
    [[noreturn]] void Refuse(const std::string& reason, const std::string& near = {}) const;

    /// A text that may not be missing or blank.
    std::string Text(const char* key) const;

    /// nullopt where the key is missing or null.
    std::optional<std::string> OptionalText(const char* key) const;
    std::optional<int> OptionalNumber(const char* key) const;

    /// Empty where the key is missing.
    std::vector<std::string> Texts(const char* key) const;

    bool Has(const char* key) const;
    const nlohmann::ordered_json& value() const { return value_; }

    /// The object below `key`.
    JsonRecord Child(const char* key) const;

private:
    const JsonSource& source_;
    const nlohmann::ordered_json& value_;
    std::string place_;
};

/// The objects of a list, each with its place: "standard 3", or "standard 3 (NY-SDNY-DISC)" where
/// it has an "id". Throws kUnreadable if `list` is no list of objects.
std::vector<JsonRecord> ReadList(const JsonSource& source, const nlohmann::ordered_json& list,
                                 std::string_view what);

}  // namespace particulars
