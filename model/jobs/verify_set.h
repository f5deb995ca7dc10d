// A served list as a file of its own, and whether a list is still as it was served: in a case, or
// in such a file without the case.
//
// The file is what the other side may hold: it carries the digests with what they were taken over.
// A file can be changed together with its digests, so compare the digest of the list with the one
// on the certificate.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/jobs/case_records.h"
#include "model/store/database.h"

namespace particulars {

struct SetCheck {
    std::string name;    ///< "Set 2, Amended Identification".
    std::string sha256;  ///< Of the list, as it says itself.
    std::size_t items = 0;
    std::vector<std::string> findings;  ///< One sentence each; empty where all is as served.
};

/// The list of this number. Throws kNotFound where there is none, kUsage where it was not served.
const ServedSet& RequireServedSet(const CaseRecords& records, int number);

/// JSON, as described in resources/help/served-sets.md. `set` must have been served.
std::string ExportedSet(const CaseRecords& records, const ServedSet& set);

/// Throws kUnreadable, naming `name` and the place, for what is not such a file.
SetCheck VerifyExportedSet(std::string_view json, const std::string& name);

SetCheck VerifySet(const CaseRecords& records, const ServedSet& set);

/// Every served list of a case. Of lists that are partly under a tier that the user does not have,
/// only the items that can be seen.
std::vector<std::string> SetFindings(Database& db);

}  // namespace particulars
