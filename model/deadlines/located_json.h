// JSON in which every value knows its line, so that a mistake in a file that a person edited can be
// pointed at.
//
// Members keep their order, and a key that stands twice is kept twice: whoever reads says so.
// Numbers are whole; the tables hold no others.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace particulars {

struct LocatedJson {
    enum class Kind { kNull, kFlag, kNumber, kText, kList, kObject };

    Kind kind = Kind::kNull;
    int line = 0;  ///< From 1: of its first character for lists and objects.
    bool flag = false;
    std::int64_t number = 0;
    std::string text;
    std::vector<std::string> keys;   ///< Of an object, in the order of the text.
    std::vector<LocatedJson> items;  ///< Of a list, or the values under `keys`.

    /// Null where there is no such member.
    const LocatedJson* Find(std::string_view key) const;
};

/// Where a text is no JSON, and why.
struct JsonFault {
    int line = 0;
    std::string reason;
};

std::variant<LocatedJson, JsonFault> ParseLocated(std::string_view text);

}  // namespace particulars
