// The history of an entry's designation under the protective order: which tier from which day, and
// on whose authority.

#pragma once

#include <cstdint>
#include <string>

#include "model/secrets/trade_secret.h"

namespace particulars {

using TierChangeId = Id<struct TierChangeTag>;

struct TierChange {
    TierChangeId id;
    TradeSecretId secret;
    Tier was = Tier::kAttorneysEyesOnly;
    Tier now = Tier::kAttorneysEyesOnly;
    Date happened_on{boost::gregorian::not_a_date_time};
    std::string authority;  ///< "Protective Order, par. 5(c)", "Order of ...".
    std::string author;
    std::int64_t revision = 0;
};

Violations Check(const TierChange& change);

}  // namespace particulars
