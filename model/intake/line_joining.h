// How the lines of a page follow on one another: wrapped, hyphenated, a new paragraph or a row of
// its own; and which are footnotes, which come last.
//
// The hard case is a sentence that goes on after a page end or a footnote: a paragraph that stops
// without a full stop, followed by one that starts in lower case, is one paragraph.

#pragma once

#include <string_view>
#include <vector>

#include "model/intake/page_lines.h"

namespace particulars {

/// How a line follows on the one before it.
enum class Joint { kNone, kSpace, kHyphen, kNewParagraph };

struct JoinedLine {
    TextSpan place;
    Joint joint = Joint::kNone;
    bool note = false;
};

/// Body first, then footnotes.
std::vector<JoinedLine> JoinLines(std::string_view raw, const std::vector<PageLine>& lines);

}  // namespace particulars
