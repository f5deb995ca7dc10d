// A piece of text read back from a finished file, with its place in words that a user understands.
//
// Everything here may be text of a matter: show it to the user, never log it.

#pragma once

#include <string>
#include <vector>

namespace particulars {

struct FoundText {
    std::string where;       ///< "page 3", "document property Title", "sheet 2, cell B7".
    std::string text;        ///< UTF-8 as found; may hold invisible characters.
    bool continues = false;  ///< A sentence may run into it from the text before it in the list.
};

using FoundTexts = std::vector<FoundText>;

}  // namespace particulars
