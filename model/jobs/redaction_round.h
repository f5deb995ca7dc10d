// The redaction round of one paper of a case, found by its ECF number, and its papers.

#pragma once

#include <string>
#include <string_view>

#include "model/jobs/case_records.h"
#include "model/papers/document.h"

namespace particulars {

/// The sealed paper with this ECF number, or with none given the only sealed order that was read
/// in. Throws kNotFound where there is none, kUsage where it is not sealed, its text was not read
/// in or there are several to choose from.
const DocketEntry& FindSealedPaper(const CaseRecords& records, std::string_view ecf_number);

/// "redacted", "highlighted" or "redactions" of `entry`. Throws as FindSealedPaper and the
/// composers do.
PaperDocument ComposeRoundPaper(const CaseRecords& records, std::string_view paper,
                                std::string_view ecf_number, bool final_copy,
                                const std::string& stamp);

}  // namespace particulars
