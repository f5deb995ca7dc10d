// How answers are put on paper: a mark and a word for each, and counts in words.
//
// Never a percentage and never a score: "4 met, 3 doubtful", and nothing that adds them up.

#pragma once

#include <string>
#include <vector>

#include "model/papers/document.h"
#include "model/particularity/checklist.h"

namespace particulars {

CellMark MarkOf(Verdict verdict);

/// "Met", "Doubtful", "Not met", "Not applicable", "Not assessed".
std::string WordOf(Verdict verdict);

/// A cell with the mark and the word.
Cell VerdictCell(Verdict verdict);

/// "4 met, 3 doubtful, 1 not assessed"; answers that do not occur are left out. With
/// no-break spaces.
std::string TallyInWords(const std::vector<ChecklistRow>& rows);

/// What V, P and K of the law data mean to a reader.
std::string CheckInWords(const std::string& check);

/// "22 Jun 2016" with no-break spaces; "undated" for no date.
std::string DayInWords(const Date& date);

}  // namespace particulars
