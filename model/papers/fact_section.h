// The figures on which sources differ, for the end of any paper that may rest on them: all values
// side by side, so that none is printed alone. They are for our own eyes: a paper that has been
// served is printed as it was.

#pragma once

#include <vector>

#include "model/papers/document.h"
#include "model/secrets/fact.h"

namespace particulars {

/// Those of `facts` that are in conflict, and about one of `secrets` or about the whole case.
std::vector<Fact> FactsInConflict(const std::vector<Fact>& facts,
                                  const std::vector<FactValue>& values,
                                  const std::vector<TradeSecretId>& secrets);

/// Raises the tier of the paper to that of `facts`. Nothing where they are empty.
void AppendFacts(const std::vector<Fact>& facts, const std::vector<FactValue>& values,
                 PaperDocument& paper);

}  // namespace particulars
