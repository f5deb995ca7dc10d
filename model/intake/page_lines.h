// The lines of an order as it was printed or copied, and which of them are not its words: page
// numbers, running heads, the stamp of the electronic docket, line numbers of California pleading
// paper, rules.
//
// A line is left out only where it looks like furniture and stands where furniture stands; when in
// doubt it stays, since a lost line can hide a duty.

#pragma once

#include <string_view>
#include <vector>

#include "model/core/text.h"

namespace particulars {

enum class LineKind {
    kText,
    kBlank,
    kFurniture,  ///< Page number, running head, stamp.
    kRule,       ///< "-----", "* * *": closes whatever stands above it.
    kPageBreak,
};

struct PageLine {
    TextSpan place;  ///< Without the line end, outer white space and a pleading line number.
    LineKind kind = LineKind::kText;
    bool hard_break = false;  ///< Ends in two spaces, as in Markdown.
};

std::vector<PageLine> ReadLines(std::string_view raw);

}  // namespace particulars
