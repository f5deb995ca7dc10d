// Goes through the Bates numbers of each volume and reports what is missing, counted twice,
// reversed or of a prefix that the production did not announce.
//
// A gap is a question for the producing party, not a mistake: pages are withheld and placeholders
// forgotten. A replacement is a volume of its own and may bear the numbers of the one it replaces.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/progress.h"
#include "model/evidence/production.h"
#include "model/evidence/volume_check.h"
#include "model/store/database.h"

namespace particulars {

struct VolumeReport {
    std::string volume;  ///< Empty: documents that name no volume.
    std::int64_t documents = 0;
    std::int64_t pages = 0;              ///< As far as the numbers tell.
    std::int64_t problems = 0;           ///< All of them.
    std::vector<BatesFinding> findings;  ///< The first ones.
};

/// By volume. Throws kCancelled through `progress`.
std::vector<VolumeReport> CheckVolumes(Database& db, const std::vector<Production>& productions,
                                       Progress& progress);

}  // namespace particulars
