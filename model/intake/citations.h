// The authorities an order cites: cases with their reporter or Westlaw number, rules and statutes.
//
// "Id." and short forms ("Twombly, 550 U.S. at 556") are no citations of their own.

#pragma once

#include <vector>

#include "model/intake/order_reading.h"
#include "model/intake/plain_text.h"
#include "model/intake/sentence.h"

namespace particulars {

/// In the order of the text. A case cited twice is told twice, with its two places.
std::vector<CitedAuthority> FindCitations(const PlainText& plain,
                                          const std::vector<Sentence>& sentences);

}  // namespace particulars
