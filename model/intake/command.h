// The words that may lay down a duty: "shall", "is directed to", "the court orders X to", "are
// due", "shall have until", "is stayed", "is set for". Only where they stand; whether they command
// is for the reader of obligations to judge.

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/core/text.h"

namespace particulars {

enum class CommandKind {
    kShall,
    kMust,
    kShould,
    kWill,
    kMay,
    kNeedNot,      ///< No duty, but it carries the subject on to what follows.
    kDirected,     ///< "is directed to", "are required to".
    kIsTo,         ///< "is to produce", "are to be filed".
    kForbidden,    ///< "is enjoined from".
    kCourtOrders,  ///< "the court orders Mudflap to file": `object` is who.
    kOrderedThat,  ///< "ORDERED that Plaintiff file": `object` is who.
    kInfinitive,   ///< "Defendant to respond by May 3".
    kDue,
    kHasUntil,
    kStayed,
    kHearing,  ///< "A conference is scheduled for".
};

struct CommandWord {
    CommandKind kind = CommandKind::kShall;
    TextSpan place;  ///< What stands between the subject and the act.
    std::optional<TextSpan> object;
};

/// At most 60 of one sentence, in order, not overlapping.
std::vector<CommandWord> FindCommands(std::string_view unquoted);

}  // namespace particulars
