// Asks for the parts of a motion: what it asks for, who made it, and as which entry.

#pragma once

#include <optional>

#include "model/matter/docket.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// nullopt where the user cancels.
std::optional<Motion> EditMotion(wxWindow& parent, const CaseAccess& access, const Motion& motion);

}  // namespace particulars
