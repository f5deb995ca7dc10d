// The stored fields of records in plain words: their names, their values, and what record it is.
// Used where a change is shown field by field: conflicts, and changes that wait to be saved.

#pragma once

#include <string>
#include <string_view>

#include "model/core/edit_conflict.h"
#include "model/jobs/case_records.h"

namespace particulars {

/// "Wording for the public file" for version.public_text.
std::string FieldInWords(std::string_view record_type, std::string_view field);

/// Dates in words, lists with semicolons, references by name, "none" for a missing value.
std::string ValueInWords(const CaseRecords& records, std::string_view field,
                         const std::string& stored);

/// "TS-003, version 2" for a record of the case; "docket entry" where it has no name of its own.
std::string RecordInWords(const CaseRecords& records, std::string_view record_type,
                          const std::string& id);

/// Whether a field is for people to see: not a place in a text or a computation's own notes.
bool IsForPeople(std::string_view field);

}  // namespace particulars
