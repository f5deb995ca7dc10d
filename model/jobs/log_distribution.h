// Keeps who saw, printed, exported or copied what, and lists it.

#pragma once

#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/matter/distribution.h"
#include "model/secrets/trade_secret.h"
#include "model/store/database.h"

namespace particulars {

/// Writes the line, as an act of its own that no undo takes back. Fills in who and when.
void LogDistribution(Database& db, const Clock& clock, const std::string& user,
                     Distribution distribution);

/// The newest `limit`, newest first. Where `secret` is not null, those alone that were about it or
/// held its words.
std::vector<Distribution> Distributions(Database& db, const TradeSecret* secret, int limit);

}  // namespace particulars
