// Small pieces that composers build papers from: runs, cells, facts.

#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "model/core/date.h"
#include "model/papers/document.h"

namespace particulars {

RichText Plain(std::string text);
RichText Bold(std::string text);
RichText Italic(std::string text);
RichText SmallCaps(std::string text);

/// `first` and then `second`, as one paragraph.
RichText Join(RichText first, const RichText& second);

/// At most `characters` of the text, with an ellipsis where it was cut; for lists and outlines,
/// never for words of a record.
std::string Shortened(const std::string& text, std::size_t characters);

/// The words as a sentence: a full stop after them, but never two, as after "Inc."
std::string Ended(std::string words);

/// "(a)" for 0 to "(z)", then "(aa)".
std::string LetterOf(std::size_t index);

/// A cell of one paragraph.
Cell TextCell(RichText text, CellMark mark = CellMark::kNone);

/// A cell that is one date, in the words given or as "Wed 13 Jul 2016"; a workbook keeps the date.
Cell DayCell(const Date& day);
Cell DayCell(const Date& day, std::string words);

/// A table of label and value without rules; `label_share` of the width goes to the labels.
Table FactsTable(double label_share);

/// Leaves out a fact whose value is empty.
void AddFact(Table& facts, std::string label, std::string value);

}  // namespace particulars
