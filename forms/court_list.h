// The courts as people choose them by typing: a line of a list, an id, a short name or a full name.

#pragma once

#include <string>
#include <string_view>

#include "model/deadlines/court.h"

namespace particulars {

/// "S.D.N.Y. (nysd), Southern District of New York": a line of a list, and what is typed ahead.
std::string LineOf(const Court& court);

/// The id behind what was chosen or typed; empty where no court is meant.
std::string CourtIdFrom(std::string_view typed);

}  // namespace particulars
