// The duties an order lays down: who must do what, on what condition or alternative, and by when.
//
// Read together with what it leaves out: past orders, requests, quoted law, standards ("the movant
// must show"), vacated dates, "need not". A permission is proposed only where it carries a date
// ("may file by June 2"), since that date ends the permission.

#pragma once

#include <vector>

#include "model/intake/order_context.h"
#include "model/intake/order_reading.h"
#include "model/intake/plain_text.h"
#include "model/intake/sentence.h"

namespace particulars {

/// In the order of the text.
std::vector<ProposedObligation> FindObligations(const PlainText& plain,
                                                const std::vector<Sentence>& sentences,
                                                const OrderContext& context);

}  // namespace particulars
