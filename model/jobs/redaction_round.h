// The redaction round of one paper of a case, found by its ECF number, and its papers.

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/jobs/case_records.h"
#include "model/jobs/paper_options.h"
#include "model/papers/document.h"

namespace particulars {

/// The sealed paper with this ECF number or id, or with none given the only sealed order that was
/// read in. Throws kNotFound where there is none, kUsage where it is not sealed, its text was not
/// read in or there are several to choose from.
const DocketEntry& FindSealedPaper(const CaseRecords& records, std::string_view ecf_number);

/// "redacted", "highlighted" or "redactions" of `options.entry`. `records` are all of the case:
/// where to cut a paper shows only in the whole of it. `seen` are the passages as the reader may
/// see them, which is what the table prints. Throws as FindSealedPaper and the composers do, and
/// kUsage for a highlighted version that the reader may not see.
PaperDocument ComposeRoundPaper(const CaseRecords& records, std::span<const Redaction> seen,
                                const PaperOptions& options, const std::string& stamp);

/// The chart of the passages of `options.entry`, or of every sealed paper. It names them by their
/// places in the papers of `records`, and says of them what `seen` lets through.
PaperDocument ComposeSealing(const CaseRecords& records, std::span<const Redaction> seen,
                             const PaperOptions& options, const std::string& stamp);

}  // namespace particulars
