// What the secrets panel does to the case: add a secret, edit one, end one.

#pragma once

#include <optional>

#include "model/secrets/trade_secret.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// Asks, and saves the secret with an empty first draft. Returns its id, or nullopt if cancelled.
std::optional<TradeSecretId> AddSecret(wxWindow& parent, CaseAccess& access);

bool EditSecret(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);

/// Asks for the day, the paper and the reason, and leaves a step of lineage and status. The number
/// stays taken.
bool WithdrawSecret(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);

}  // namespace particulars
