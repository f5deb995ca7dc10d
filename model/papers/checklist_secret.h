// The section of one trade secret in a particularity checklist: what it is, its words as they
// stand, its particulars, the challenges, and each standard element by element, with lines to sign.

#pragma once

#include <vector>

#include "model/papers/checklist_standards.h"
#include "model/papers/particularity_checklist.h"

namespace particulars {

void AppendChecklistSecret(const StandardLibrary& library, const ChecklistContent& content,
                           const std::vector<ChosenStandard>& standards,
                           const ChecklistSecret& entry, std::vector<Block>& blocks);

}  // namespace particulars
