// Who has ever received an entry: each copy that was printed, exported, copied or looked at, with
// its day, number, recipient, audience, tier and hash, from the log that is kept even though
// nothing in the case changed.
//
// Copies of the whole case that were logged before the log named entries are counted and said, not
// left out in silence: any of them may have held the entry.

#pragma once

#include <span>
#include <string>

#include "model/matter/distribution.h"
#include "model/matter/tier_name.h"
#include "model/papers/document.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

struct ReceivedContent {
    const Matter* matter = nullptr;        ///< Never null.
    std::span<const TradeSecret> secrets;  ///< One part each; empty: all copies in one table.
    std::span<const Distribution> log;
    std::span<const TierName> tier_names;
    std::string stamp;
};

/// Whether this copy is known to have held the entry.
bool Holds(const Distribution& copy, const TradeSecret& secret);

PaperDocument ComposeReceivedList(const ReceivedContent& content);

}  // namespace particulars
