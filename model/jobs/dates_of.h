// The deadlines of a case as the papers take them.

#pragma once

#include <string>
#include <utility>

#include "model/jobs/case_records.h"
#include "model/papers/case_dates.h"

namespace particulars {

/// A view of `records`, which must outlive it.
inline CaseDates DatesOf(const CaseRecords& records, const Date& today, std::string stamp = {}) {
    return {&records.matter,        records.deadlines, records.obligations,
            records.docket_entries, records.closures,  today,
            std::move(stamp)};
}

}  // namespace particulars
