// Mappings of load files that are remembered with the case, by name.

#pragma once

#include <vector>

#include "model/loadfiles/column_mapping.h"
#include "model/store/edit.h"

namespace particulars {

/// By name.
std::vector<LoadFileMapping> LoadProfiles(Database& db);

/// Replaces the one of the same name. Throws kUsage for a mapping without a name, or a wrong one.
void SaveLoadProfile(Edit& edit, const LoadFileMapping& profile);

}  // namespace particulars
