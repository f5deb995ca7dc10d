// `add CASE clearance` and `list CASE clearances`: who may see what under the protective order.

#pragma once

#include "app/cli/case_option.h"
#include "app/cli/listing.h"

namespace particulars {

/// `file` must outlive the running.
void OfferClearance(CLI::App& add, const CaseOption& file, CommandContext& context);

Listing ListClearances(const CaseRecords& records);

}  // namespace particulars
