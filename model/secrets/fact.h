// A fact on which sources differ: the values that they give, side by side.
//
// While it is unresolved every paper that uses the fact prints all values. Resolving it keeps them
// and says which one is taken, and why.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/secrets/trade_secret.h"

namespace particulars {

using FactId = Id<struct FactTag>;
using FactValueId = Id<struct FactValueTag>;

struct Fact {
    FactId id;
    MatterId matter;
    TradeSecretId secret;    ///< Empty: of the whole case.
    std::string question;    ///< "Punitive damages in the verdict of June 2021".
    std::string resolution;  ///< Which value is taken, and why; empty while unresolved.
    std::string resolved_by;
    std::optional<Date> resolved_on;
    Tier tier = Tier::kConfidential;
    std::int64_t revision = 0;
};

struct FactValue {
    FactValueId id;
    FactId fact;
    std::string value;   ///< As the source gives it: "over $23.5 million".
    std::string source;  ///< "Reuters, June 2021".
    std::string pinpoint;
    std::string note;  ///< Work product.
    std::int64_t revision = 0;
};

/// Whether the sources give more than one value, and none has been taken yet.
bool IsInConflict(const Fact& fact, const std::vector<FactValue>& values);

Violations Check(const Fact& fact);
Violations Check(const FactValue& value);

}  // namespace particulars
