// The subcommands of "add" for testimony and for what ties evidence to a secret.

#pragma once

#include "app/cli/case_option.h"

namespace particulars {

/// `file` is that of the command `add`, and must outlive it.
void OfferLinks(CLI::App& add, const CaseOption& file, CommandContext& context);

}  // namespace particulars
