// The parts of `add` for what is kept beside the list of secrets: access to the other side's
// material, facts on which sources differ, scores of the six factors.

#pragma once

#include "app/cli/case_option.h"

namespace particulars {

/// `file` must outlive the running.
void OfferBesideList(CLI::App& add, const CaseOption& file, CommandContext& context);

}  // namespace particulars
