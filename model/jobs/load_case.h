// Reads a case into memory: every record but documents and older versions.

#pragma once

#include <string>
#include <vector>

#include "model/jobs/case_records.h"
#include "model/store/database.h"

namespace particulars {

/// Throws kCorrupt if the file holds no matter.
CaseRecords LoadCase(Database& db);

/// The id of the one matter that is open. Throws kCorrupt for a file without one, kForbidden where
/// the user has no part in it any more.
MatterId MatterOf(Database& db);

/// Every version of one secret, newest first.
std::vector<Version> VersionsOf(Database& db, const TradeSecretId& secret);

}  // namespace particulars
