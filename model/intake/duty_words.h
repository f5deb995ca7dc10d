// The words in which courts lay down duties, sorted into what is done on the docket and in
// discovery
// ("file", "produce"), and what is only reasoned about ("demonstrate", "establish").
//
// "Defendant must show that ..." states a burden, "Defendant must show cause by May 3" a duty: the
// lists alone do not decide, the reader of obligations does.

#pragma once

#include <string_view>

namespace particulars {

/// "file", "meet", "produce": the base form of a verb that an order commands.
bool IsDutyVerb(std::string_view word);

/// "filed", "completed": its participle, as in "shall be filed".
bool IsDutyParticiple(std::string_view word);

/// "demonstrate", "prove", "allege": the verbs of standards and burdens.
bool IsReasoningVerb(std::string_view word);

/// "deemed", "construed", "granted": after "shall be" these settle something by themselves.
bool IsSelfActingParticiple(std::string_view word);

/// "include", "comply", "set": what a paper shall do.
bool IsPaperVerb(std::string_view word);

}  // namespace particulars
