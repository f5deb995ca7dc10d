// How each motion was ruled on, and which motions there were.
//
// An opinion says its rulings two or three times: in the summary, a heading, the conclusion. Each
// motion is told once, at its last and operative place. A ruling reported of another court or an
// earlier day ("was denied") is left out.

#pragma once

#include <vector>

#include "model/intake/order_context.h"
#include "model/intake/order_reading.h"
#include "model/intake/plain_text.h"
#include "model/intake/sentence.h"

namespace particulars {

std::vector<ProposedRuling> FindRulings(const PlainText& plain,
                                        const std::vector<Sentence>& sentences,
                                        const OrderContext& context);

/// The motions ruled on and those only said to have been filed, with the day of filing where told.
std::vector<ProposedMotion> FindMotions(const PlainText& plain,
                                        const std::vector<Sentence>& sentences,
                                        const std::vector<ProposedRuling>& rulings);

}  // namespace particulars
