// The records that the papers about deadlines are made of, as a view of what somebody else holds.
//
// Whoever makes one keeps the records alive while it is used.

#pragma once

#include <optional>
#include <span>
#include <string>

#include "model/core/tier.h"
#include "model/deadlines/closure.h"
#include "model/deadlines/deadline.h"

namespace particulars {

struct CaseDates {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const Deadline> deadlines;
    std::span<const Obligation> obligations;
    std::span<const DocketEntry> docket_entries;
    std::span<const Closure> closures;
    Date today{boost::gregorian::not_a_date_time};
    std::string stamp;  ///< Of the data, for the foot of each page; empty for none.
};

/// Null for a deadline that comes from no order.
const Obligation* ObligationOf(const CaseDates& dates, const Deadline& deadline);

/// The order that lays the duty down; null where there is none or it is not among the records.
const DocketEntry* OrderOf(const CaseDates& dates, const Deadline& deadline);

const Deadline* FindDeadline(const CaseDates& dates, const DeadlineId& id);

/// Of what `deadline` says beyond its number and dates: that of its order. A sealed order without a
/// tier of its own counts as for attorneys' eyes only.
Tier TierOf(const CaseDates& dates, const Deadline& deadline);

/// What must be done, for our own team's eyes: the act of the order, or the neutral title.
std::string DutyInWords(const CaseDates& dates, const Deadline& deadline);

/// Whose duty it is, as the order names them; "Not from an order" for all others.
std::string ObligorInWords(const CaseDates& dates, const Deadline& deadline);

}  // namespace particulars
