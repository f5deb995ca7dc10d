// The headings of load files, and what they usually mean.
//
// BEGBATES, "Beg Doc", PROD_BEG and "Production::Begin Bates" are one thing. The synonyms are in
// resources/load_file_headings.json, each with the programs that write it and how sure that is.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/loadfiles/target_field.h"

namespace particulars {

struct HeadingSynonym {
    std::string heading;  ///< Normalized.
    TargetField field = TargetField::kBatesBegin;
    std::vector<std::string> seen_in;  ///< "Relativity"; empty for what is common to all.
    std::string sure;                  ///< "high", "medium" or "low".
};

/// Without case, spaces and punctuation: "Beg. Bates #" is "begbates".
std::string NormalizedHeading(std::string_view heading);

/// nullopt for a heading that no synonym knows.
std::optional<TargetField> FieldOfHeading(std::string_view heading);

/// In the order of the resource, in which an earlier heading goes before a later one of its field.
const std::vector<HeadingSynonym>& HeadingSynonyms();

/// Names for columns: blank ones become "Column 3", and of equal ones the second "X (2)". Case and
/// punctuation do not make a difference.
std::vector<std::string> UniqueHeadings(const std::vector<std::string>& headings);

}  // namespace particulars
