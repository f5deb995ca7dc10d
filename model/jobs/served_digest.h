// The SHA-256 of what was served, over a form of it that does not depend on this program: see
// resources/help/served-sets.md, with which anybody can compute it again.
//
// Each field stands behind its name and its length in bytes, so that no two different items have
// one form. The form is part of the interface: a digest that was served must be found again by
// every later version of the program.

#pragma once

#include <string>
#include <vector>

#include "model/secrets/served_set.h"

namespace particulars {

/// "particulars-served-item/1", and then each field on two lines: "text 27" and its 27 bytes.
std::string CanonicalForm(const ServedItem& item);

/// "particulars-served-set/1", how the list was served, and the digests of `items`, which are in
/// order of position.
std::string CanonicalForm(const ServedSet& set, const std::vector<ServedItem>& items);

/// Lower-case hex.
std::string DigestOf(const ServedItem& item);
std::string DigestOf(const ServedSet& set, const std::vector<ServedItem>& items);

/// Says, naming the item, that it is not what was served; empty where it is.
std::string ItemFinding(const ServedSet& set, const ServedItem& item);

/// What of a served list is not as its digests say, one sentence each, which names the item. Empty
/// where all is as it was served.
std::vector<std::string> DigestFindings(const ServedSet& set, const std::vector<ServedItem>& items);

}  // namespace particulars
