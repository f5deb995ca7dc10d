// The redline of a list of trade secrets against the one served before it, entry by entry.
//
// It goes to the other side and the court: both lists are as they were frozen, and nothing of the
// register that was not on one of them is here.

#pragma once

#include <string>

#include "model/matter/matter.h"
#include "model/papers/set_comparison.h"

namespace particulars {

/// A newer list that was not served yet makes it a draft.
PaperDocument ComposeServedRedline(const Matter& matter, const SetComparison& comparison);

}  // namespace particulars
