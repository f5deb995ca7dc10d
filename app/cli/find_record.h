// Finds a record of a case by the designation that people type: "TS-003", "D-07".

#pragma once

#include <string>

#include "model/jobs/case_records.h"

namespace particulars {

/// Throws kNotFound, saying what the case has.
const TradeSecret& FindSecret(const CaseRecords& records, const std::string& designation);
const Deadline& FindDeadline(const CaseRecords& records, const std::string& designation);

}  // namespace particulars
