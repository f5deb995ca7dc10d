// How a case may stand, for tests of what follows from it.

#pragma once

#include <string>

#include "forms/standing.h"

namespace particulars {

inline CaseStanding OnServer(Role role, const std::string& lost_since = {}) {
    CaseStanding standing;
    standing.on_server = true;
    standing.role = role;
    standing.lost_since = lost_since;
    return standing;
}

inline CaseStanding HeldElsewhere(const std::string& reason) {
    CaseStanding standing;
    standing.read_only = reason;
    return standing;
}

}  // namespace particulars
