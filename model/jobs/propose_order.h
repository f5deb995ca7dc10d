// Reads an order and computes what its obligations would fall due as, before anything is stored.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/deadlines/deadline.h"
#include "model/intake/order_reading.h"

namespace particulars {

struct OrderProposals {
    OrderReading reading;
    std::vector<Deadline> deadlines;  ///< One for each obligation of the reading, in its order.
};

/// `court` stands in where the order does not say which court it is from; may be empty.
OrderProposals ProposeFromOrder(std::string_view text, const std::string& court);

/// The obligation record that a proposal becomes; `text` is what its place points into.
Obligation ObligationFrom(const ProposedObligation& proposed, std::string_view text);

}  // namespace particulars
