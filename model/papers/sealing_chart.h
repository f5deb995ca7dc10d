// The chart that goes with a motion or declaration to seal: for each passage of each sealed paper,
// where it stands, who designated it, and the three reasons that a court asks for (the interest,
// the injury, why nothing less would do), each sworn to, with a column for the ruling.
//
// It names passages by their place and never by their words, so that it can stand on the public
// docket. Our own copy says in words what a court will miss, since a passage without a sworn injury
// is unsealed. That a text was designated under a protective order is no reason.

#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/matter/redaction.h"
#include "model/matter/tier_name.h"
#include "model/papers/document.h"

namespace particulars {

/// One sealed paper, with its text, and the passages of it in order of place.
struct SealedPassages {
    const DocketEntry* paper = nullptr;  ///< Never null.
    std::vector<Redaction> passages;
};

struct SealingContent {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const Party> parties;
    std::span<const TierName> tier_names;
    std::vector<SealedPassages> papers;
    bool for_our_own = false;  ///< Says what is missing, which nobody else is told.
    bool final_copy = false;   ///< Without the DRAFT mark, where no passage lacks a reason.
    std::string stamp;
};

PaperDocument ComposeSealingChart(const SealingContent& content);

}  // namespace particulars
