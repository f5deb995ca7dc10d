// Who may be given a copy: people outside the team as the protective order lets them.

#pragma once

#include <string>
#include <vector>

#include "model/jobs/case_records.h"
#include "model/matter/audience.h"

namespace particulars {

/// Throws kUsage for a copy for an expert that names nobody, kNotFound for one who is not among the
/// experts of the case, and kForbidden for one without a signed undertaking in force on `day` for
/// all that the copy may hold. Others need no clearance: a court, and the other side by the order's
/// own words.
void RequireRecipient(const CaseRecords& records, const Reader& reader,
                      const std::string& recipient, const Date& day);

/// The experts who may be given a copy for `reader` on `day`, by name.
std::vector<std::string> ExpertsCleared(const CaseRecords& records, const Reader& reader,
                                        const Date& day);

}  // namespace particulars
