// The front of a particularity checklist: caption, facts of the paper, key to the answers and, for
// several secrets, the summary of secrets by standards.

#pragma once

#include <vector>

#include "model/papers/checklist_standards.h"
#include "model/papers/particularity_checklist.h"

namespace particulars {

void AppendChecklistFront(const ChecklistContent& content,
                          const std::vector<ChosenStandard>& standards, std::vector<Block>& blocks);

void AppendChecklistSummary(const StandardLibrary& library, const ChecklistContent& content,
                            const std::vector<ChosenStandard>& standards,
                            std::vector<Block>& blocks);

}  // namespace particulars
