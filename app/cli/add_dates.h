// The parts of `add` about dates: something that happened, a deadline, alone or in a chain, and a
// day on which the court was closed.

#pragma once

#include "app/cli/case_option.h"

namespace particulars {

/// `file` must outlive the running.
void OfferDates(CLI::App& add, const CaseOption& file, CommandContext& context);

}  // namespace particulars
