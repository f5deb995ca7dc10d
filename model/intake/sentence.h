// The sentences of an order. "Fed. R. Civ. P. 26", "Inc. v.", "2:30 p.m." and "Robert W. Sweet" do
// not end one; docket texts often forget the full stop, so a sentence may hold two.

#pragma once

#include <string_view>
#include <vector>

#include "model/core/text.h"
#include "model/intake/plain_text.h"

namespace particulars {

struct Sentence {
    TextSpan place;             ///< In the plain text.
    std::size_t paragraph = 0;  ///< Index into PlainText::paragraphs.
    std::string_view text;
    std::string_view unquoted;  ///< With quotations blotted out, as in PlainText.
};

/// In the order of the plain text. A sentence longer than 3,000 bytes is cut at a blank, so that
/// the work on each is bounded. The views point into `plain`.
std::vector<Sentence> CutIntoSentences(const PlainText& plain);

}  // namespace particulars
