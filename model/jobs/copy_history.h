// What was done in a copy of a case since the two parted, as their change logs tell.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/store/change_log.h"

namespace particulars {

struct CopyAct {
    std::string label;
    std::string user;
    std::string at;
    std::string reason;
    std::vector<Change> lines;  ///< Oldest first, never empty.
};

/// The hash of the line with that sequence, or empty.
std::string HashAt(Database& db, std::int64_t sequence);

/// The last line that both logs have: as each line's hash is made with the one before, they have
/// all lines up to there. 0 if even the first ones differ. Takes a time that grows with the
/// logarithm of the log.
std::int64_t PartingOf(Database& copy, Database& other);

/// The acts after a line, in order. Left out are those that were taken back later on, together with
/// their taking back, and what is about the file of the copy only (BelongsToFile).
std::vector<CopyAct> ActsAfter(Database& copy, std::int64_t sequence);

}  // namespace particulars
