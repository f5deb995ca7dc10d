// The objections that are still open against one secret: to which element, in what words, first
// raised when and where.

#pragma once

#include <vector>

#include "model/papers/particularity_checklist.h"

namespace particulars {

void AppendChallenges(const StandardLibrary& library, const ChecklistSecret& entry,
                      std::vector<Block>& blocks);

}  // namespace particulars
