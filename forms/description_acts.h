// What the description tab does to the case: save a draft, start one, dismiss a hint.

#pragma once

#include <string>
#include <vector>

#include "model/particularity/hint.h"
#include "model/secrets/version.h"

class wxWindow;

namespace particulars {

class CaseAccess;

bool SaveDescription(CaseAccess& access, const Version& edited);

/// Asks what the change is and why, and adds a draft with the text of `from`; of a secret without
/// versions it is the first one, and nothing is asked.
bool StartDraft(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret,
                const std::vector<Version>& versions, const Version* from);

/// Asks for the reason.
bool DismissHint(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret,
                 const Hint& hint, const std::string& text);

}  // namespace particulars
