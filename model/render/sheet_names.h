// Names of the sheets of a workbook, unlike each other to a program that knows no difference
// between large and small letters, and free of what such a program refuses.

#pragma once

#include <set>
#include <string>

namespace particulars {

class SheetNames {
public:
    /// After `wanted`, cut to 31 characters; with a number behind it where it was given before.
    std::string NewName(const std::string& wanted);

private:
    std::set<std::string> taken_;  ///< Folded.
};

}  // namespace particulars
