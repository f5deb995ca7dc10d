// The line in the foot of a copy that says whose it is: number, recipient, day.

#pragma once

#include <string>

#include "model/core/date.h"
#include "model/matter/audience.h"
#include "model/store/database.h"

namespace particulars {

/// Copies are numbered that hold more than the public may read and go to somebody named, or out of
/// our own side.
bool IsNumbered(Tier tier, const Reader& reader, const std::string& recipient);

/// One more than the highest that the log of who received what holds.
int NextCopyNumber(Database& db);

/// "Copy 3 for A. Expert, Sunday 22 November 2026".
std::string CopyLine(int number, const std::string& recipient, const Date& day);

}  // namespace particulars
