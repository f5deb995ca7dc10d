// Texts of one part of an Office package: text joined along each paragraph, so that words split
// over runs are whole, and what stands beside it in attributes, fields and comments.

#pragma once

#include <string>
#include <string_view>

#include "model/leaks/found_text.h"

namespace particulars {

/// Paragraphs with tracked changes are given twice: as they read with the changes, and as they read
/// before. `name` is the part's, such as "word/header1.xml".
FoundTexts OfficePartTexts(const std::string& name, std::string_view xml);

}  // namespace particulars
