// Whether the list was tailored to what the other side's files showed: when each person on our side
// first had them, set against every wording that was written since.
//
// An empty report is an exhibit, so it says how far its log reaches: what nobody logged it cannot
// tell.

#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/matter/material_access.h"
#include "model/papers/document.h"
#include "model/secrets/version.h"

namespace particulars {

/// What the report is made of; whoever makes one keeps the records alive while it is used.
struct WordingsAndAccess {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const TradeSecret> secrets;
    std::span<const Version> versions;  ///< All of them, not only the latest.
    std::span<const MaterialAccess> accesses;
    std::span<const Person> people;
    std::string stamp;
};

/// A wording written on or after the first access of anybody.
struct LaterWording {
    const TradeSecret* secret = nullptr;
    const Version* version = nullptr;
    Date written_on{boost::gregorian::not_a_date_time};
    /// The author's first access on or before that day; null where the log has none.
    const MaterialAccess* access = nullptr;
    std::size_t words_inserted = 0;  ///< Against the version before; all words of a first one.
    std::size_t words_deleted = 0;
};

/// Oldest first; empty where nobody has had anything.
std::vector<LaterWording> WordingsSinceAccess(const WordingsAndAccess& records);

PaperDocument ComposeTailoringReport(const WordingsAndAccess& records);

}  // namespace particulars
