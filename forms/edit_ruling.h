// Asks for the parts of a ruling: on which motion, in which order, how, and in what words.

#pragma once

#include <optional>

#include "model/matter/docket.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// nullopt where the user cancels. The place of the words in the order's text is found anew where
/// the words were changed.
std::optional<Ruling> EditRuling(wxWindow& parent, const CaseAccess& access, const Ruling& ruling);

}  // namespace particulars
