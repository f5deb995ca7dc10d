// The words of a cell with the sign of its mark, for the files that others' programs show: the sign
// stands before the word and says the same, so that nothing rests on color.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/papers/document.h"

namespace particulars {

/// Without its styles.
std::string PlainText(const RichText& text);

/// Empty for kNone.
std::string_view SignOf(CellMark mark);

/// The paragraphs of a cell; of one that has a mark and no words, the word for the mark.
std::vector<RichText> ParagraphsOf(const Cell& cell);

/// The same with the sign before the first.
std::vector<RichText> MarkedParagraphs(const Cell& cell);

}  // namespace particulars
