// The open export: everything that a case holds, with its history, in one ZIP file that other
// programs can read and RestoreExport makes a case of again. The format is described in
// resources/help/open-export.md, which goes into the file as README.txt.
//
// It holds every tier and all work product, unlocked. Whoever calls this must have said so to the
// user, and must log the distribution. Memory does not grow with the case.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/core/progress.h"
#include "model/core/tier.h"
#include "model/matter/distribution.h"
#include "model/store/database.h"

namespace particulars {

struct OpenExportOptions {
    std::string output;   ///< Path ending in ".zip".
    std::string program;  ///< Version of this program.
    bool with_files = false;
    std::string case_folder;  ///< That the paths of linked files start from.
};

struct OpenExport {
    std::int64_t rows = 0;     ///< Records.
    std::int64_t changes = 0;  ///< Lines of the change log.
    std::int64_t files = 0;
    std::int64_t missing_files = 0;  ///< Linked, but not where the case says.
    Tier tier = Tier::kPublic;       ///< The highest in the case.
    std::vector<std::string> secrets;
    std::string sha256;
};

/// Throws kUsage for another ending, kForbidden if walls hide a part of the case from the user,
/// kCorrupt if the case does not verify, kUnavailable where the file cannot be written, kCancelled;
/// nothing is left behind then.
OpenExport ExportCase(Database& db, const Clock& clock, const OpenExportOptions& options,
                      Progress& progress);

/// The line for the list of who received what.
Distribution DistributionOf(const OpenExport& written, const std::string& recipient);

}  // namespace particulars
