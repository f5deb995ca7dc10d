// What was asserted on one day: the list that was in force then, as it was served, without what had
// been withdrawn or struck by then.
//
// Words, numbering and tiers are those of the served list, never those of the register as it is
// now.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/matter/tier_name.h"
#include "model/papers/document.h"
#include "model/secrets/served_set.h"

namespace particulars {

struct AssertedItem {
    ServedItem item;
    /// Whom it was no longer asserted against, each with why: "withdrawn against X on 2017-01-02".
    std::vector<std::string> limits;
};

struct EndedItem {
    ServedItem item;
    SecretStatus status = SecretStatus::kWithdrawn;
    Date day{boost::gregorian::not_a_date_time};
    std::string paper;  ///< Empty where it was not recorded.
};

struct AssertedList {
    Date day{boost::gregorian::not_a_date_time};
    std::string defendant;         ///< Name; empty: as against everybody.
    std::optional<ServedSet> set;  ///< The last one served by then; nullopt before the first.
    std::vector<AssertedItem> items;
    std::vector<EndedItem> ended;
    std::vector<TierName> tier_names;
};

PaperDocument ComposeAssertedList(const Matter& matter, const AssertedList& list);

}  // namespace particulars
