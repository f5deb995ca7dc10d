// The data stamp in the foot of every page: how far the change log of the case had got, and the
// first digits of its hash there.
//
// Lines about who received what are passed over: printing a paper is no change of what it says, and
// the same data gives the same stamp.

#pragma once

#include <string>

#include "model/store/database.h"

namespace particulars {

/// "case version 141, data 3fa9c2d17b60"; empty for a case without a line.
std::string PaperStamp(Database& db);

}  // namespace particulars
