// One person's opinion, on one day, of the six factors by which courts have judged whether
// information is a trade secret: Restatement (First) of Torts, sec. 757, comment b.
//
// Work product. Opinions are kept apart; nothing adds or averages them. A factor without an opinion
// is blank.

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/secrets/trade_secret.h"

namespace particulars {

using SecrecyScoreId = Id<struct SecrecyScoreTag>;

/// Each factor from 1 (speaks against a secret) to 5 (speaks for one).
struct SecrecyScore {
    SecrecyScoreId id;
    TradeSecretId secret;
    std::optional<int> unknown_outside;  ///< How little it is known outside the business.
    std::optional<int> unknown_inside;   ///< How few of those within the business know it.
    std::optional<int> measures;         ///< The measures taken to guard it.
    std::optional<int> value;            ///< Its value to the business and to its competitors.
    std::optional<int> effort;           ///< What was spent on developing it.
    std::optional<int> hard_to_acquire;  ///< How hard others would find it to get or duplicate.
    std::string note;
    std::string scorer;
    Date scored_on{boost::gregorian::not_a_date_time};
    std::int64_t revision = 0;
};

Violations Check(const SecrecyScore& score);

}  // namespace particulars
