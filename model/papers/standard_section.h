// One standard in the section of one secret: what it is and on what authority, then its elements
// with their answers.

#pragma once

#include <vector>

#include "model/papers/checklist_standards.h"
#include "model/papers/document.h"
#include "model/particularity/checklist.h"

namespace particulars {

void AppendStandardSection(const Matter& matter, const ChosenStandard& chosen,
                           const Checklist& checklist, std::vector<Block>& blocks);

}  // namespace particulars
