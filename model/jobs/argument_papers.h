// Composes the papers about the wording of the secrets from records in memory: the checklist, the
// matrix, and the redline of two versions of one secret.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/jobs/case_records.h"
#include "model/jobs/paper_options.h"
#include "model/papers/particularity_checklist.h"
#include "model/papers/redline_paper.h"

namespace particulars {

/// Those named, such as "TS-001", or all. Throws kNotFound for one that the case does not have.
std::vector<TradeSecret> SecretsNamed(const CaseRecords& records,
                                      const std::vector<std::string>& designations);

/// What the checklist and the matrix are made of. The stamp is the caller's.
ChecklistContent ChecklistContentOf(const CaseRecords& records,
                                    const std::vector<TradeSecret>& secrets,
                                    const std::vector<std::string>& standards, const Date& today);

/// The versions to compare, out of `versions` of one secret in any order: those numbered as
/// `options` says, else the newest and the one before it; with public_wording the newest alone.
/// Throws kNotFound for a version that there is not, and where there is nothing to compare.
RedlineContent RedlineContentOf(const CaseRecords& records, const TradeSecret& secret,
                                std::vector<Version> versions, const PaperOptions& options,
                                const Date& today);

}  // namespace particulars
