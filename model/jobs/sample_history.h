// The worked example after the opinion of 2016: how its eight items became a list of 28, and which
// fifteen were tried (resources/samples/liveperson/later.json).
//
// The lists are sealed: titles and lineage are invented, and the entries say so themselves.

#pragma once

#include <string>

#include "model/core/clock.h"
#include "model/store/database.h"

namespace particulars {

/// For a case that MakeSample has filled: the entries that followed, each step of the list with its
/// paper, what was tried, and the figures on which the reports differ.
void CarrySampleToTrial(Database& db, const Clock& clock, const std::string& user);

}  // namespace particulars
