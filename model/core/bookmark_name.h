// The names of bookmarks in a Word file, which must come back from an edited copy: letters, digits
// and underscores, at most 40 of them, beginning with a letter.
//
// A name cannot be read back into what it was made of; make the name of what is looked for and
// compare. The name of a text ends in a mark of its words as they were printed, so that a copy that
// comes back tells by itself whether the case has changed since.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

/// "TS-003" gives "TS_003".
std::string BookmarkName(std::string_view anchor);

/// "TS-003 description" gives "TS_003_description_" and 12 digits that stand for `text`.
std::string BookmarkName(std::string_view anchor, std::string_view text);

/// What all names of texts of this anchor begin with: "TS_003_description_".
std::string BookmarkStem(std::string_view anchor);

/// The 12 digits: of the words only, so that blanks and line ends do not count.
std::string WordsMark(std::string_view text);

/// The words of a text, one blank between each two.
std::string WordsOnly(std::string_view text);

}  // namespace particulars
