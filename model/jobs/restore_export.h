// Makes a case again of its open export, with its history: the same ids, revisions, numbers, log
// and served lists.
//
// The file comes from outside and is believed in nothing: its members must be those of its
// manifest to the byte, its rows must fit the tables and each other, and the chain of its log must
// be whole and fit the records. It proves that nothing was lost on the way, not who wrote it:
// whoever can write an export can write one of another case.

#pragma once

#include <cstdint>
#include <string>

#include "model/core/clock.h"
#include "model/core/progress.h"
#include "model/store/database.h"

namespace particulars {

struct RestoreOptions {
    std::string input;     ///< The ZIP file.
    std::string files_to;  ///< Folder for the linked files; empty to leave them in the export.
};

struct RestoredCase {
    std::int64_t rows = 0;        ///< Records.
    std::int64_t changes = 0;     ///< Lines of the change log.
    std::int64_t files = 0;       ///< Linked files that were written.
    std::int64_t files_left = 0;  ///< Linked files that are in the export and were not wanted.
    std::string written_at;       ///< When the export was written, UTC.
    std::string stamp;            ///< Hash at the end of the chain.
};

/// Into `to`, which has no case yet: a new case file, or a connection to a team server on which no
/// matter is open; there the user becomes its administrator. All of it or nothing. Throws
/// kNotFound, kUnreadable, kCorrupt and kIncompatible for the file, kConflict for a case that the
/// server has already and for a linked file that is there already, kCancelled.
RestoredCase RestoreExport(Database& to, const Clock& clock, const std::string& user,
                           const RestoreOptions& options, Progress& progress);

/// Makes the case file `path` of it. Nothing is left at `path` where that fails. Throws also what
/// CreateCaseFile throws.
RestoredCase RestoreToFile(const std::string& path, const std::string& password, const Clock& clock,
                           const std::string& user, const RestoreOptions& options,
                           Progress& progress);

}  // namespace particulars
