// Rows of text in aligned columns, for people who read a terminal.

#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace particulars {

/// Prints `rows` below `titles`. Columns are as wide as their longest cell, but none wider than 60
/// characters; what is longer ends in an ellipsis. Line ends inside a cell become spaces.
void PrintTable(std::ostream& out, const std::vector<std::string>& titles,
                const std::vector<std::vector<std::string>>& rows);

}  // namespace particulars
