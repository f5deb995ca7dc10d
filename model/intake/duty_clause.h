// A sentence cut into its commands: for each who is commanded, what, and which stretch of the
// sentence is its own; and an act cut into the several acts it may hold ("identify all trade
// secrets ..., and identify all documents ..."), each with its alternative ("or state its lack of
// knowledge").

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/intake/command.h"
#include "model/intake/duty_subject.h"

namespace particulars {

struct DutyClause {
    CommandWord command;
    Subject subject;
    TextSpan extent;  ///< From the opening or subject to where the next clause starts.
    TextSpan act;     ///< From the verb to the end of the extent.
    bool same_subject =
        false;  ///< "... and shall identify": the subject is that of the clause before.
};

std::vector<DutyClause> CutIntoClauses(std::string_view unquoted);

struct ActPart {
    TextSpan act;
    std::optional<TextSpan> alternative;
};

/// "request or waive oral argument" is one act: a second verb starts another only after an object.
std::vector<ActPart> CutIntoActs(std::string_view unquoted, TextSpan act);

}  // namespace particulars
