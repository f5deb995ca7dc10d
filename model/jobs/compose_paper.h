// Composes any paper of the case from what the database holds, for preview, print and file alike.

#pragma once

#include "model/core/clock.h"
#include "model/jobs/case_records.h"
#include "model/jobs/paper_options.h"
#include "model/papers/document.h"
#include "model/store/database.h"

namespace particulars {

/// What papers are made of. The database is null while a team server is away: some papers need no
/// more than the records.
struct PaperSource {
    const CaseRecords* records = nullptr;  ///< All of the case; never null.
    Database* db = nullptr;
    const Clock* clock = nullptr;  ///< Never null.
};

/// Throws kUsage for an unknown paper or standard, for one that is not made for this reader, and
/// for a working without a deadline; kNotFound for a secret or a deadline that the case does not
/// have; kDisconnected for what needs a database that is away.
PaperDocument ComposePaper(const PaperSource& source, const PaperOptions& options);

/// Of the records as they are in `db` now.
PaperDocument ComposePaper(Database& db, const Clock& clock, const PaperOptions& options);

/// The database of `source`. Throws kDisconnected where it is away.
Database& Need(const PaperSource& source);

}  // namespace particulars
