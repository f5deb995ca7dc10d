// Asks for the parts of one passage that is to be kept from the public.

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/matter/redaction.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// The passage as edited, and, where the user wants it, one for each other open place of the same
/// words in `paper`. Empty where the user cancels.
std::vector<Redaction> EditRedaction(wxWindow& parent, const CaseAccess& access,
                                     const Redaction& redaction, const DocketEntry& paper);

}  // namespace particulars
