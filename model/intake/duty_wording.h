// The words of a duty as they are shown: the act without its date and conditions, the condition by
// itself.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/text.h"

namespace particulars {

/// The words of `place` without those of `cuts` (in any order, overlapping or not), with blanks and
/// commas put right.
std::string WordsWithout(std::string_view sentence, TextSpan place, std::vector<TextSpan> cuts);

/// "if any", "unless otherwise stipulated in writing", "to the extent ..." inside or at the end of
/// an act.
std::optional<TextSpan> TrailingCondition(std::string_view unquoted, TextSpan act);

/// Whether an opening phrase ("To the extent 24[7] has not ...", "For the responses to which ...")
/// makes a duty conditional, rather than dating or connecting it.
bool IsCondition(std::string_view opening);

}  // namespace particulars
