// Composes any paper of the case from what the database holds, for preview, print and file alike.

#pragma once

#include "model/core/clock.h"
#include "model/jobs/paper_options.h"
#include "model/papers/document.h"
#include "model/store/database.h"

namespace particulars {

/// Throws kUsage for an unknown paper or standard and for a working without a deadline, kNotFound
/// for a secret or a deadline that the case does not have.
PaperDocument ComposePaper(Database& db, const Clock& clock, const PaperOptions& options);

}  // namespace particulars
