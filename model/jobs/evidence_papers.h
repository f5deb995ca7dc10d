// Composes the papers about the evidence: the schedule of documents that an order to identify them
// demands, in its two forms, the coverage matrix, the custodians with what is known of their
// addresses, and a list of documents as the window shows it.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/jobs/compose_paper.h"
#include "model/jobs/reader_records.h"
#include "model/papers/document.h"

namespace particulars {

bool IsEvidencePaper(std::string_view id);

/// More rows nobody reads on paper; a load file holds them all.
inline constexpr std::int64_t kMostDocumentsOnPaper = 20'000;

/// `options.paper` is one of them; `options.secrets` narrows it. Reads the links and the documents
/// they name, of which it prints what `seen` lets through. Throws kNotFound for a secret that the
/// case does not have, and kUsage for a list of more than kMostDocumentsOnPaper documents.
PaperDocument ComposeEvidencePaper(const PaperSource& source, const ReaderRecords& seen,
                                   const PaperOptions& options, const std::string& stamp);

}  // namespace particulars
