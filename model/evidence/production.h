// A Production: one delivery of documents, by its volume, and the one that it replaces.
//
// A replacement production bears the same Bates numbers in another volume. Both are kept: what was
// cited before was cited from the old one.

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/core/date.h"
#include "model/matter/people.h"

namespace particulars {

using ProductionId = Id<struct ProductionTag>;

struct Production {
    ProductionId id;
    MatterId matter;
    std::string volume;  ///< "LP-VOL001", as Document::production names it.
    PartyId producer;    ///< Empty if not known.
    std::optional<Date> produced_on;
    std::optional<Date> received_on;
    std::string prefixes;   ///< Bates prefixes announced for it, with commas between; any if empty.
    ProductionId replaces;  ///< Empty for one that stands by itself.
    std::string reason;     ///< Why it replaces the other: "overlay of redacted images".
    std::string note;       ///< Work product.
    std::int64_t revision = 0;
};

Violations Check(const Production& production);

}  // namespace particulars
