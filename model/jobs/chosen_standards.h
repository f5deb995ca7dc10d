// The standards that a case's checklists and matrix are shown under: the team's choice, kept with
// the case, or the defaults for its court, claims and stage.

#pragma once

#include <string>
#include <vector>

#include "model/particularity/standard.h"
#include "model/store/edit.h"

namespace particulars {

std::vector<std::string> ChosenStandards(Database& db, const Matter& matter,
                                         const StandardLibrary& library);

/// Throws kUsage for an id the library does not have, naming those near it. An empty list goes back
/// to the defaults.
void ChooseStandards(Edit& edit, Database& db, const StandardLibrary& library,
                     const std::vector<std::string>& standards);

/// Throws kUsage for an id the library does not have, listing what it has for that forum.
void CheckStandards(const StandardLibrary& library, const std::vector<std::string>& standards);

}  // namespace particulars
