// Reads a Word file that somebody has edited, and finds the words within the bookmarks that were
// put around them when it was printed.
//
// What Word and LibreOffice leave of a bookmark differs: its ends are moved into runs, to the next
// paragraph or above a table. So a text is every paragraph from the one in which its bookmark
// begins to the one in which it ends, whole. Tracked changes count as taken, and that there were
// some is said. Nothing else in the file is believed or followed.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace particulars {

/// The words within one bookmark.
struct WordPassage {
    std::string bookmark;
    std::vector<std::string> paragraphs;  ///< Blank ones are left out.
    bool tracked = false;                 ///< Held changes that nobody had taken or refused.
    bool closed = true;                   ///< False where the end of the bookmark is gone.
};

/// In the order of the file. A name that comes twice is there twice.
struct WordCopy {
    std::vector<WordPassage> passages;
    bool tracked = false;  ///< Anywhere in the file.
};

/// Throws kNotFound, and kUnreadable for what is no Word file or is damaged.
WordCopy ReadWordCopy(const std::string& path);

/// Of the main part of such a file. Throws kUnreadable for what is no such XML.
WordCopy WordCopyIn(std::string_view document_xml);

}  // namespace particulars
