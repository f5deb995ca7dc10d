// Puts parts together as the bytes of a ZIP file, which Word files and workbooks are.
//
// The same parts give the same bytes: no entry carries the time at which it was written.

#pragma once

#include <string>
#include <vector>

namespace particulars {

struct ZipPart {
    std::string name;  ///< With its folders, such as "word/document.xml".
    std::string content;
};

/// In the order given. Throws kInternal where it cannot be put together.
std::string ZipBytes(const std::vector<ZipPart>& parts);

}  // namespace particulars
