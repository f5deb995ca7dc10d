// Counsel by side, from the appearances at the head or foot of an order.
//
// Courts set them out both ways: "Counsel for Plaintiff" above the names, or "Attorneys for
// Plaintiff" below them. Names that come before any such line belong to the next one.

#pragma once

#include <string_view>
#include <vector>

#include "model/intake/order_reading.h"
#include "model/intake/plain_text.h"

namespace particulars {

std::vector<ProposedPerson> FindCounsel(std::string_view raw, const PlainText& plain);

}  // namespace particulars
