// Rows of a list as they go to the clipboard: as text, as an HTML table, and as tab-separated
// values that a spreadsheet takes without running anything.
//
// A cell that a spreadsheet would take for a formula gets an apostrophe before it, and loses its
// tabs and line ends; the other two forms have the words as they stand.

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace particulars {

struct RowCopy {
    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> rows;  ///< As many cells as titles.
    /// Position of the column that is a cite: as text a row is then the cite alone.
    std::optional<std::size_t> cite;
};

/// One row a line, cells parted by tabs; without titles, for words that are pasted into a sentence.
std::string AsText(const RowCopy& copy);

/// A table with its titles, no more.
std::string AsHtml(const RowCopy& copy);

/// With the titles as the first line. Lines end in CR LF.
std::string AsTabSeparated(const RowCopy& copy);

}  // namespace particulars
