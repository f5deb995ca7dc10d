// The text of a deposition transcript with its pages and lines, read from the ASCII file that court
// reporters deliver, and put into the one form in which it is stored.
//
// ASCII transcripts are not alike: a form feed or a line with nothing but the page number begins a
// page, lines bear their number or do not, and running heads stand above line 1. Numbers that the
// file gives always win; only where it gives none are lines counted. A line is known by page and
// number, never by its place in the file.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/evidence/testimony.h"

namespace particulars {

struct TranscriptLine {
    int page = 1;
    int line = 1;
    std::string text;

    friend bool operator==(const TranscriptLine&, const TranscriptLine&) = default;
};

struct TranscriptReading {
    std::vector<TranscriptLine> lines;  ///< In order of page and line.
    int first_page = 1;
    int last_page = 1;
    int lines_per_page = kUsualLinesPerPage;
    bool numbered = false;              ///< The file gives the numbers of its lines.
    std::vector<std::string> warnings;  ///< Pages that are missing or come twice; for the user.
};

/// `text` is UTF-8, with any line ends. `first_page` is that of a file that numbers no pages.
TranscriptReading ReadTranscript(std::string_view text, int first_page = 1);

/// As it is stored: "112:4 Q. Did you ..." on each line.
std::string ToStoredText(const std::vector<TranscriptLine>& lines);
std::vector<TranscriptLine> FromStoredText(std::string_view stored);

/// The lines of the passage, "112:4  Q. ..." each; empty where the text has none of them.
std::string PassageText(const std::vector<TranscriptLine>& lines, const Testimony& testimony);

struct PageAndLine {
    int page = 0;
    int line = 0;
};

/// "112:4-113:9", "112:4-9", "112:4" or "Tr. 112:4"; nullopt for anything else.
std::optional<std::pair<PageAndLine, PageAndLine>> ReadPassage(std::string_view text);

}  // namespace particulars
