// One sheet of a workbook: the rows of a table under a head that stays in sight, or the text around
// the tables.
//
// A column whose cells are days keeps them as dates; what else stands in such a cell goes into a
// column of its own behind it, so that no word is lost.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/papers/document.h"
#include "model/render/sheet_cell.h"

namespace particulars {

struct SheetPage {
    std::string name;
    std::vector<double> widths;  ///< Of the columns, in characters.
    std::string rows;            ///< The content of <sheetData>.
    std::size_t row_count = 0;
    bool has_head = false;
};

/// The rows of `table` from `first` on, as many as a sheet holds.
SheetPage TablePage(const Table& table, const std::string& name, std::size_t first, bool landscape);

/// As many rows of a table as stand on one sheet under its head.
constexpr std::size_t kRowsPerSheet = 1'048'575;

/// The part xl/worksheets/sheetN.xml.
std::string SheetXml(const SheetPage& page, const PaperDocument& document, bool is_first);

/// Fills the sheet "About": labels in the first column, words in the second.
class AboutPage {
public:
    AboutPage();

    /// A line that may run over both columns.
    void AddLine(const RichText& text, SheetStyle style);
    void AddText(const RichText& label, const RichText& text);
    void AddGap() { ++page_.row_count; }

    const SheetPage& page() const { return page_; }

private:
    SheetPage page_;
};

/// The paragraphs of a cell as one text, the sign of its mark before it.
RichText CellLines(const Cell& cell);

}  // namespace particulars
