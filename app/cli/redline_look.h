// A redline on a terminal: deleted words in [-brackets-], inserted ones in {+braces+}.

#pragma once

#include <ostream>
#include <string_view>
#include <vector>

#include "model/secrets/redline.h"

namespace particulars {

/// The word for a run in JSON, and its brackets on a terminal.
struct RunLook {
    std::string_view name;
    std::string_view open;
    std::string_view close;
};

RunLook LookOf(RunKind kind);

void Print(std::ostream& out, const std::vector<RedlineRun>& runs);

}  // namespace particulars
