// The parts that a Word file and a workbook have in common: relationships, properties, and the
// names of their types.
//
// The properties are the title and a day; no person and no program is named.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"

namespace particulars {

constexpr std::string_view kXmlHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

struct Relationship {
    std::string id;
    std::string type;  ///< Behind the name of the schemas' host.
    std::string target;
};

std::string Relationships(const std::vector<Relationship>& rows);

/// Of the file as a whole: where its main part is, and its properties.
std::string RootRelationships(const std::string& main_part);

struct TypedPart {
    std::string name;  ///< Such as "/word/styles.xml".
    std::string type;  ///< Such as "wordprocessingml.styles".
};

std::string ContentTypes(const std::vector<TypedPart>& parts);

/// `dated` is the day on which the file was made; the epoch where it is not_a_date_time.
std::string CoreProperties(const std::string& title, const Date& dated);

}  // namespace particulars
