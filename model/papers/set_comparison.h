// How one list of trade secrets differs from another, entry by entry, with the words themselves:
// what was added underlined, what was withdrawn struck through, what was reworded as a redline.
//
// Both lists are taken as they were frozen. Entries are matched by the secret, not by their place
// in the list or their title, either of which may have changed.

#pragma once

#include <span>
#include <vector>

#include "model/matter/tier_name.h"
#include "model/papers/document.h"
#include "model/papers/moving_target.h"
#include "model/secrets/served_set.h"

namespace particulars {

struct ListAsServed {
    ServedSet set;
    std::vector<ServedItem> items;  ///< In order of position.
};

struct SetComparison {
    ListAsServed older;
    ListAsServed newer;
    MovingTargetStep step;  ///< From the one to the other: how entries came and went.
    std::vector<TierName> tier_names;
};

/// The tier of what it quotes.
Tier TierOf(const SetComparison& comparison);

/// "Set 2 (served Tue 26 Apr 2016)", "Set 3 (not served yet)".
std::string SetInWords(const ServedSet& set);

/// A table of all entries and then the words of each that changed, under headings of `level`, with
/// anchors where `has_anchors`. Says so where nothing changed.
void AppendSetComparison(const SetComparison& comparison, int level, bool has_anchors,
                         std::vector<Block>& blocks);

}  // namespace particulars
