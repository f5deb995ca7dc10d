// The subcommands of "add" for productions and for the ledger of a source code review.

#pragma once

#include "app/cli/case_option.h"

namespace particulars {

/// `file` is that of the command `add`, and must outlive it.
void OfferEvidence(CLI::App& add, const CaseOption& file, CommandContext& context);

}  // namespace particulars
