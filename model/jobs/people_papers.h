// Composes the papers about people: what was ordered about witnesses and custodians and whether it
// was done, who is cleared for what, and who has received which entry.

#pragma once

#include <string_view>

#include "model/jobs/compose_paper.h"
#include "model/jobs/reader_records.h"
#include "model/papers/case_dates.h"
#include "model/papers/document.h"

namespace particulars {

bool IsPeoplePaper(std::string_view id);

/// `options.paper` is one of them; `options.secrets` narrows who has received what. `dates` are of
/// what `seen` lets through. Throws kNotFound for a secret that the case does not have, and
/// kDisconnected for who has received what, of which the log is in the database.
PaperDocument ComposePeoplePaper(const PaperSource& source, const ReaderRecords& seen,
                                 const CaseDates& dates, const PaperOptions& options);

}  // namespace particulars
