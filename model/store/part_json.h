// A row of a part of the case as one line of JSON, and back; and the JSON Schema that describes
// such lines, made from the record maps.
//
// The schema is for other programs and for people. Reading a line back goes by the part's columns
// and believes nothing else.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/store/case_parts.h"

namespace particulars {

/// Keys sorted, nulls kept, ending in a line feed. Throws kCorrupt for text that is no UTF-8.
std::string JsonLine(const CasePart& part, const Values& values);

/// The columns that a line names, in order of the part's columns, and their values.
struct ReadLine {
    std::vector<std::size_t> columns;
    Values values;
};

/// nullopt if the line is no object of texts, integers and nulls that fits the part's columns.
std::optional<ReadLine> LineIn(const CasePart& part, std::string_view line);

/// JSON Schema, draft 2020-12.
std::string SchemaOf(const CasePart& part);

}  // namespace particulars
