// Moves a whole case between a file and a team server, with its history, and proves that nothing
// was lost: every row of every table and the chain of the change log are read back and compared.

#pragma once

#include <cstdint>
#include <string>

#include "model/core/clock.h"
#include "model/core/progress.h"
#include "model/store/database.h"

namespace particulars {

struct CaseCopy {
    std::int64_t rows = 0;     ///< Records.
    std::int64_t changes = 0;  ///< Lines of the change log.
    std::string stamp;         ///< Hash at the end of the chain, the same on both sides.
};

/// Copies the case open in `from` into `to`, which has none: a new case file, or a connection to a
/// team server on which no matter is open. All of it or nothing. On a server the user becomes an
/// administrator of the matter, which is the first line after the copied ones. Throws kCorrupt if
/// the case to be copied does not verify, kForbidden if walls hide a part of it from the user,
/// kConflict if the server has this matter already, kCancelled.
CaseCopy CopyCase(Database& from, Database& to, const Clock& clock, const std::string& user,
                  Progress& progress);

}  // namespace particulars
