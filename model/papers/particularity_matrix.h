// The particularity matrix on paper: the secrets of the case by the elements of each chosen
// standard, a mark and its word in every cell, on Letter paper laid on its long side.
//
// Work product, like the checklist that it sums up; and like it without a total or a score.

#pragma once

#include "model/papers/document.h"
#include "model/papers/particularity_checklist.h"

namespace particulars {

/// Throws kNotFound for a standard that the library does not know.
PaperDocument ComposeMatrix(const StandardLibrary& library, const ChecklistContent& content);

}  // namespace particulars
