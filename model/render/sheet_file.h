// Writes the tables of a paper as a workbook (.xlsx): a sheet for each, and before them the sheet
// "About" with the legend, the facts and the other words of the paper.
//
// Cells are text or days, never formulas. The same paper gives the same bytes, and the file holds
// no name of a person or a computer.

#pragma once

#include <string>

#include "model/core/date.h"
#include "model/papers/document.h"

namespace particulars {

/// Whether there is a table with columns to write; facts and months drawn as pictures are none.
bool HasTables(const PaperDocument& document);

/// `dated` is the day that the file carries; the epoch where it is not_a_date_time.
/// Throws kNotFound for a missing folder, kUnavailable where the file cannot be written.
void WriteSheet(const PaperDocument& document, const std::string& path, const Date& dated);

/// The same bytes, in memory.
std::string SheetBytes(const PaperDocument& document, const Date& dated);

}  // namespace particulars
