// The linked files of a case on their way into an open export, and back out of one.
//
// A path is what a load file said, and a member's name is what somebody sent: neither is followed
// out of the folder that it belongs in, and no file that is there is overwritten.

#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/archive/zip_reader.h"
#include "model/jobs/export_manifest.h"
#include "model/store/database.h"

namespace particulars {

struct LinkedFiles {
    std::vector<ExportedFile> index;                           ///< Every linked document.
    std::vector<std::pair<std::string, std::string>> sources;  ///< Member and path; each once.
    std::int64_t missing = 0;
};

LinkedFiles FindLinkedFiles(Database& db, const std::string& case_folder);

/// Files that were taken out of an export. Taken away again unless Keep was called.
class RestoredFiles {
public:
    /// Throws kConflict if a file of that name is there already, having written nothing, and
    /// kUnreadable for an index that does not fit the members.
    RestoredFiles(const ZipReader& zip, const std::vector<ExportedFile>& index,
                  const std::string& folder);
    ~RestoredFiles();
    RestoredFiles(const RestoredFiles&) = delete;
    RestoredFiles& operator=(const RestoredFiles&) = delete;

    /// Writes them all.
    void Write(Progress& progress);
    void Keep() { written_.clear(); }
    std::int64_t count() const { return static_cast<std::int64_t>(plan_.size()); }

private:
    const ZipReader& zip_;
    std::vector<std::pair<ZipEntry, std::string>> plan_;  ///< Where each goes.
    std::vector<std::string> written_;
};

}  // namespace particulars
