// The way of a wording from its author to being fit to serve: submitted, reviewed, approved, or
// returned. Each as the records that it changes; nothing is saved here.

#pragma once

#include <string>

#include "model/core/clock.h"
#include "model/jobs/list_acts.h"

namespace particulars {

/// The draft as in review. Throws kUsage for a wording that is no draft, or is empty.
ListAct SubmitWording(const TradeSecret& secret, const Version& draft);

/// The answer of `author`, and the wording as it stands then: approved, or a draft again. Throws
/// kUsage, with the reason, where this person may not give this answer now.
ListAct AnswerSubmission(const CaseRecords& records, const TradeSecret& secret,
                         const Version& version, ApprovalStage stage, const std::string& note,
                         const std::string& author, const Clock& clock);

/// "draft", "in review, reviewed by ...", "approved by ...": where a wording stands.
std::string ApprovalInWords(const CaseRecords& records, const Version& version);

}  // namespace particulars
