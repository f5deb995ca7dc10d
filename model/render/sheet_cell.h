// The cells of a workbook and how they look. A cell is text or a day, never a number and never a
// formula: "=1+1", "-5" and "000123" stay the words that they are.

#pragma once

#include <cstddef>
#include <string>

#include "model/core/date.h"
#include "model/papers/document.h"

namespace particulars {

/// In the order of the formats in SheetStyles().
enum class SheetStyle { kText, kHead, kDay, kTitle, kHeading, kLabel, kLegend };

/// The part xl/styles.xml.
std::string SheetStyles();

/// "B7" for column 1 and row 6; both count from 0.
std::string SheetReference(std::size_t column, std::size_t row);

/// As many UTF-16 units as a cell may hold. What is longer is cut, and says so.
constexpr std::size_t kLongestCell = 32'767;

/// The content of a cell, its paragraphs on lines of their own.
std::string SheetText(std::size_t column, std::size_t row, const RichText& text, SheetStyle style);

/// Lines that `text` takes, broken at about `width` characters.
std::size_t SheetLines(const RichText& text, double width);

/// A row of so many lines; its height is stated, because not every program finds it by itself.
std::string SheetRow(std::size_t row, std::size_t lines, const std::string& cells);

/// A true date; text for a day before March 1900, which workbooks count wrongly or not at all.
std::string SheetDay(std::size_t column, std::size_t row, const Date& day);

}  // namespace particulars
