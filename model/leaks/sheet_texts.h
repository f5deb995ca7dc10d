// Texts of the sheets of a workbook, each with its sheet and cell, hidden sheets too.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/leaks/found_text.h"

namespace particulars {

/// The texts that cells of a workbook share, in its order.
class SharedTexts {
public:
    SharedTexts() = default;
    /// `xml` is the part sharedStrings.xml. Throws kUnreadable where it is damaged.
    explicit SharedTexts(std::string_view xml);

    /// Empty for a number that there is not.
    std::string Use(std::size_t number);

    /// Those that no cell used: left behind, and seen by nobody but a searcher.
    FoundTexts Unused() const;

private:
    struct Shared {
        std::string text;
        bool used = false;
    };
    std::vector<Shared> shared_;
};

/// `sheet` says which it is: "hidden sheet 2". The texts and formulas of the cells row by row, and
/// all else that the part holds.
FoundTexts SheetTexts(const std::string& sheet, std::string_view xml, SharedTexts& shared);

}  // namespace particulars
