// The papers about the list of secrets as it is argued: its lineage, the challenges to it, and
// whether it followed what the other side's files showed.

#pragma once

#include <string_view>

#include "model/jobs/case_records.h"
#include "model/jobs/paper_options.h"
#include "model/papers/document.h"
#include "model/particularity/standard.h"

namespace particulars {

bool IsListPaper(std::string_view id);

/// Whether the paper is made of every version of every secret, not only of the latest.
bool NeedsAllVersions(std::string_view id);

/// `options.paper` is one of them; `options.secrets` narrows the challenges. `versions` are all of
/// the case where NeedsAllVersions.
PaperDocument ComposeListPaper(const CaseRecords& records, const std::vector<Version>& versions,
                               const StandardLibrary& library, const PaperOptions& options,
                               const Date& today, const std::string& stamp);

}  // namespace particulars
