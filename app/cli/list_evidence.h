// The lists of the evidence beside its documents, for "list".

#pragma once

#include <string_view>
#include <vector>

#include "app/cli/listing.h"
#include "model/store/database.h"

namespace particulars {

/// "productions", "citations", ...
const std::vector<std::string>& EvidenceNouns();

/// `noun` is one of them.
Listing ListEvidence(Database& db, const CaseRecords& records, std::string_view noun);

}  // namespace particulars
