// The parts of `add` for how the list is argued: what other papers call an entry, what a defendant
// holds against it, and what the protective order calls a tier.

#pragma once

#include "app/cli/case_option.h"

namespace particulars {

/// `file` must outlive the running.
void OfferArgument(CLI::App& add, const CaseOption& file, CommandContext& context);

}  // namespace particulars
