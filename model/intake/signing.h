// Who made the order and when: "Sweet, D.J.", the signature block, "Signed by Judge X on
// 10/7/2021", "DATED this 3rd day of May, 2021".
//
// The date wanted is that of the order, not of its entry: the basis "date of this order" counts
// from it. The date of entry stands in only where no other is to be had.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/core/date.h"
#include "model/intake/plain_text.h"

namespace particulars {

struct Signing {
    std::string judge;  ///< "Robert W. Sweet", without a title; empty if not told.
    TextSpan judge_place;
    std::optional<Date> dated;
};

/// `raw` for its lines and page stamps; places are bytes of `raw`.
Signing ReadSigning(std::string_view raw, const PlainText& plain);

}  // namespace particulars
