// What happened in the case, in the sentences that the window says in passing. They name acts and
// designations, never the text of a description.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/core/edit_conflict.h"
#include "model/jobs/case_records.h"
#include "model/matter/member.h"
#include "model/store/change_log.h"

namespace particulars {

/// "anna: edit the description of TS-003"; "anna and ben changed the case, 5 acts".
std::string ChangesInWords(const std::vector<Change>& changes);

/// "Saved together with what anna changed meanwhile in TS-003: Title, Holder."
std::string MergeInWords(const CaseRecords& records, const EditMerge& merge);

/// For the user whose role it is now.
std::string RoleChangeInWords(const std::optional<Role>& role);

/// "10:42", on this computer's clock.
std::string TimeInWords();

}  // namespace particulars
