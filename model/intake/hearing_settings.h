// The days a court sets for hearings, conferences and trials: "A hearing is scheduled for May 3",
// "The Court CONTINUES the 4/27 hearing to 5/11", "is vacated and reset to".
//
// One sentence often names two days, the old and the new: only the new one is a setting. What is
// told of the past ("conference held on") or asked for ("motion to continue the hearing to") is
// none.

#pragma once

#include <string_view>
#include <vector>

#include "model/intake/loose_limits.h"

namespace particulars {

/// In the order of the sentence. `taken` are the stretches that commands have already claimed.
std::vector<LooseLimit> FindHearingSettings(std::string_view unquoted,
                                            const std::vector<TextSpan>& taken,
                                            const OrderContext& context);

}  // namespace particulars
