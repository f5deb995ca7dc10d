// The files that documents are linked to: whether they are still where the case says, with the
// bytes they had, and finding those that were moved.
//
// A file is known by its SHA-256, never by its name; the size is asked first only because it is
// cheap. What is not found stays linked as it was and is reported: a link is never dropped. Only a
// file under the case folder can be linked, since paths are relative to it.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/core/enum_text.h"
#include "model/core/progress.h"
#include "model/evidence/document.h"
#include "model/store/database.h"

namespace particulars {

enum class FileState { kIntact, kUnverified, kChanged, kMissing, kRelinked, kOutside };

template <>
struct EnumText<FileState> {
    static constexpr std::array<EnumName<FileState>, 6> kNames = {{
        {FileState::kIntact, "intact"},
        {FileState::kUnverified, "no checksum"},
        {FileState::kChanged, "changed"},
        {FileState::kMissing, "missing"},
        {FileState::kRelinked, "relinked"},
        {FileState::kOutside, "outside the case folder"},
    }};
};

struct FileFinding {
    DocumentId document;
    std::string bates;
    std::string path;  ///< As the case has it.
    FileState state = FileState::kMissing;
    std::string found;  ///< Where it is now, for kRelinked and kOutside.
};

struct FileReport {
    std::int64_t linked = 0;  ///< Documents with a file.
    std::int64_t intact = 0;
    std::int64_t unverified = 0;        ///< There, but no checksum was ever noted.
    std::vector<FileFinding> findings;  ///< All that are neither.
};

/// Reads every linked file under `case_folder`. Throws kCancelled through `progress`.
FileReport CheckLinkedFiles(Database& db, const std::string& case_folder, Progress& progress);

/// The same, then looks for what is missing under `folder` and links what is found, as one act.
/// Throws kNotFound where `folder` is none.
FileReport RelinkFiles(Database& db, const Clock& clock, const std::string& user,
                       const std::string& case_folder, const std::string& folder,
                       Progress& progress);

}  // namespace particulars
