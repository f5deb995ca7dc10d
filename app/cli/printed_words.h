// What the command line says of a copy that was written, and of one that would have given sealed
// words away.

#pragma once

#include <functional>
#include <string>

#include "app/cli/commands.h"
#include "model/jobs/print_paper.h"

namespace particulars {

void TellPrinted(const std::string& path, const Reader& reader, const PrintedPaper& printed);

/// Runs `act`. Where it was refused because of sealed words, says where they stand and sets the
/// exit code for a check that found something.
void TellLeaks(CommandContext& context, const std::function<void()>& act);

}  // namespace particulars
