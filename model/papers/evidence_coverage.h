// The coverage matrix: how much evidence ties each secret to each role, and the list of gaps.
//
// A count says that something is linked, not that it proves anything; a gap says so in words, so
// that nothing rests on color.

#pragma once

#include <span>
#include <string>

#include "model/evidence/document_view.h"
#include "model/matter/matter.h"
#include "model/papers/document.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

/// What the paper is made of; whoever makes it keeps the records alive meanwhile.
struct CoverageOfCase {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const TradeSecret> secrets;
    std::span<const RoleCount> counts;
    std::string stamp;
};

PaperDocument ComposeCoverage(const CoverageOfCase& records);

}  // namespace particulars
