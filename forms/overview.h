// What the overview lists beside the matrix, taken from the records: open deadlines by the day to
// act, and what needs a person.

#pragma once

#include <string>
#include <vector>

#include "forms/navigation.h"
#include "model/jobs/case_records.h"

namespace particulars {

/// Open deadlines that have a day to act by, earliest first.
std::vector<const Deadline*> DueNext(const CaseRecords& records);

struct Concern {
    std::string kind;  ///< "Undated duty", "Not verified", "Open challenge", "Not disclosed".
    std::string what;  ///< Designation and what it is about.
    std::string record;
    Place place = Place::kDeadlines;
};

/// Open challenges first, then on the defendant's side defenses not disclosed yet, then duties
/// without a date, then dates that no second person has verified.
std::vector<Concern> Concerns(const CaseRecords& records);

}  // namespace particulars
