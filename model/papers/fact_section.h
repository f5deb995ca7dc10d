// The figures on which sources differ, for the end of any paper that may rest on them: all values
// side by side, so that none is printed alone.

#pragma once

#include <vector>

#include "model/papers/document.h"
#include "model/secrets/fact.h"

namespace particulars {

/// Those of `facts` that are in conflict, and about one of `secrets` or about the whole case.
std::vector<Fact> FactsInConflict(const std::vector<Fact>& facts,
                                  const std::vector<FactValue>& values,
                                  const std::vector<TradeSecretId>& secrets);

/// Nothing where `facts` is empty.
void AppendFacts(const std::vector<Fact>& facts, const std::vector<FactValue>& values,
                 std::vector<Block>& blocks);

}  // namespace particulars
