// Where the words of a query stand in a text, so that they can be marked where it is shown. Words
// count whole or from their beginning, as the search counts them, whatever their case.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/core/text.h"
#include "model/evidence/document_query.h"

namespace particulars {

/// In order and apart. `field` is that of the text: terms in other fields do not count; terms
/// without a field do.
std::vector<TextSpan> HitsIn(std::string_view text, const std::vector<QueryTerm>& terms,
                             std::string_view field);

/// "the ‹ranking› model": marks that can be seen without color and read aloud.
std::string WithHitMarks(std::string_view text, const std::vector<TextSpan>& hits);

}  // namespace particulars
