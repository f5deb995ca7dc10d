// Composes any paper of the case from what the database holds, for preview, print and file alike.

#pragma once

#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/papers/document.h"
#include "model/store/database.h"

namespace particulars {

struct PaperOptions {
    std::string paper = "checklist";     ///< Id of a paper in papers/catalog.h.
    std::vector<std::string> standards;  ///< Empty: those chosen for the case.
    std::vector<std::string> secrets;    ///< Designations such as "TS-001"; empty: all.
    bool final_copy = false;             ///< Without the DRAFT mark, where all of it was served.
};

/// Throws kUsage for an unknown paper or standard, kNotFound for a secret the case does not have.
PaperDocument ComposePaper(Database& db, const Clock& clock, const PaperOptions& options);

}  // namespace particulars
