// Asks for the parts of a discovery request and its answer.

#pragma once

#include <optional>

#include "model/matter/discovery_request.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// nullopt where the user cancels.
std::optional<DiscoveryRequest> EditRequest(wxWindow& parent, const CaseAccess& access,
                                            const DiscoveryRequest& request);

}  // namespace particulars
