// The three papers of a redaction round, made afresh from the sealed paper each time: the version
// for the public, the highlighted one for the judge, and the table of passages with their reasons.
//
// In the public version the words that are kept back are not there: each passage is replaced by a
// bar that says so and has one width, so that it does not even show how much was cut. Before it
// goes out it is read again as a whole, and refused where words of a passage stand in it elsewhere.

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/deadlines/deadline.h"
#include "model/matter/redaction.h"
#include "model/matter/tier_name.h"
#include "model/papers/document.h"

namespace particulars {

/// What stands in the public version for a passage.
inline constexpr const char* kRedactedBar = "\u00a0[REDACTED]\u00a0";

struct RedactionContent {
    Matter matter;
    std::string court_name;
    DocketEntry paper;                ///< The sealed paper.
    std::vector<Redaction> passages;  ///< Of it, in order of place.
    std::string standing;             ///< "Redaction round: 3 passages, due Wed 6 Jul 2016".
    bool final_copy = false;
    std::string stamp;
    std::vector<TierName> tier_names;
};

/// Whether `paper` of papers/catalog.h is one of these three.
bool IsRoundPaper(std::string_view paper);

/// What the papers of the round of `paper` are made of. `redactions` may be those of the whole
/// case.
RedactionContent ContentOfRound(const Matter& matter, const DocketEntry& paper,
                                std::span<const Redaction> redactions,
                                std::span<const Obligation> obligations,
                                std::span<const Deadline> deadlines);

/// Throws kConflict where a passage does not stand in the text any more, and where words that are
/// kept back in one place stand open in another.
PaperDocument ComposePublicVersion(const RedactionContent& content);

/// Everything, with what is kept back marked and numbered as in the table. Throws kConflict where a
/// passage does not stand in the text any more.
PaperDocument ComposeHighlightedVersion(const RedactionContent& content);

PaperDocument ComposeRedactionTable(const RedactionContent& content);

/// Of the text of `paper`: a sealed paper without a tier counts as for attorneys' eyes only.
Tier TierOfPaper(const DocketEntry& paper);

}  // namespace particulars
