// Opens one cell of a checklist or of the matrix: asks for the verdict and saves it.

#pragma once

#include <string>

#include "model/secrets/trade_secret.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// Edits the answer that the present user gave before, or gives a first one. False where nothing
/// was saved.
bool Assess(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret,
            const std::string& element, const std::string& standard);

}  // namespace particulars
