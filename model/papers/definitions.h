// What the words of an identification mean: the parties and what each goes by, the numbers of its
// entries, the tiers of the protective order, and how a document that is named supports an entry.
//
// Only what the identification uses is defined. A definition never widens an entry: it says nothing
// of what is secret.

#pragma once

#include <span>
#include <vector>

#include "model/matter/people.h"
#include "model/matter/tier_name.h"
#include "model/papers/document.h"
#include "model/secrets/served_set.h"

namespace particulars {

struct DefinedWords {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const Party> parties;
    std::span<const ServedItem> items;
    std::span<const TierName> tier_names;
};

/// Lettered from (a), without a heading.
void AppendDefinitions(const DefinedWords& words, std::vector<Block>& blocks);

}  // namespace particulars
