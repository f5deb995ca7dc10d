// Opens a case file the way that is safe where it lies: for writing on a local disk that nobody
// else is writing on, and else for reading, with the reason in words.

#pragma once

#include <memory>
#include <string>

#include "model/core/clock.h"
#include "model/store/database.h"

namespace particulars {

struct OpenOptions {
    bool read_only = false;  ///< Writing is not wished for.
    bool or_reading = true;  ///< Rather than fail where writing is not safe.
    bool on_share = false;   ///< Write on a network drive or in a synchronized folder as well.
    bool take_over = false;  ///< Write although a program has it that seems gone (LockHolder).
};

struct OpenedCase {
    std::unique_ptr<Database> db;
    bool read_only = false;
    /// "associate on DESK-7 has had this case open since … It is open for reading only. …" Empty
    /// where the case is open for writing, or nobody wished to write.
    std::string read_only_reason;
};

/// Taking over is written into the change log. Throws what OpenCaseFile throws, and kUnavailable
/// where the drive does not answer, or writing is not safe and reading not wished for.
OpenedCase OpenCase(const std::string& path, const std::string& password, const Clock& clock,
                    const std::string& user, const OpenOptions& options = {});

/// Throws kUnavailable if `path` lies on a network drive or in a synchronized folder, unless
/// `on_share`; in any case if the drive does not answer. For files that are about to be made.
void RequireLocalDisk(const std::string& path, bool on_share = false);

}  // namespace particulars
