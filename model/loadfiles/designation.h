// The words of a confidentiality column as a tier.
//
// Every producing party words its stamps its own way: "HIGHLY CONFIDENTIAL - AEO", "Outside
// Counsel's Eyes Only", "Conf." Words that say nothing known give no tier, so that the caller takes
// the higher one and tells the user: a guess too low would open a document to the wrong people.

#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "model/core/tier.h"
#include "model/matter/tier_name.h"

namespace particulars {

/// `names` are what the protective order of the case calls its tiers; they go first.
std::optional<Tier> TierOfDesignation(std::string_view words, std::span<const TierName> names);

}  // namespace particulars
