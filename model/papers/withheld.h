// What stands in a copy in place of words that it may not hold.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/papers/document.h"

namespace particulars {

/// "[Withheld from this copy: attorneys' eyes only.]"; `tier` is named as the case names it.
std::string WithheldText(std::string_view tier);

/// Whether that is what `text` is.
bool IsWithheld(std::string_view text);

/// How many texts of `paper` were withheld.
std::size_t CountWithheld(const PaperDocument& paper);

}  // namespace particulars
