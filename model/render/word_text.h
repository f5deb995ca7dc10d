// A RichText as WordprocessingML. Runs of a redline become tracked changes, which Word and
// LibreOffice show, take and refuse one by one; moved words keep both their ends.
//
// Character data is made fit for XML: control characters and broken UTF-8 become blanks, since one
// such byte would make the whole file unreadable.

#pragma once

#include <map>
#include <string>
#include <string_view>

#include "model/core/date.h"
#include "model/papers/document.h"

namespace particulars {

/// `text` as XML character data.
std::string XmlText(std::string_view text);

/// Whether letters of a script that is written from the right stand in `text`, and before any of
/// one written from the left.
struct WritingDirection {
    bool holds_rtl = false;
    bool begins_rtl = false;
};
WritingDirection WritingOf(std::string_view text);

class WordText {
public:
    /// `dated` is the day that the changes carry.
    explicit WordText(const Date& dated);

    /// The <w:r> elements of a paragraph, tracked where they are changes. `bold` is for text that
    /// its place makes bold, such as the head of a column.
    std::string Runs(const RichText& text, bool bold = false);

    /// The same with changes as mere looks: for the key to a redline, which is no change itself.
    std::string RunsAsSeen(const RichText& text) const;

private:
    std::string Run(const TextRun& run, bool bold) const;
    std::string Run(const TextRun& run, const char* element, const std::string& properties) const;
    std::string Changed(const TextRun& run, bool bold);
    std::string Moved(const TextRun& run, const std::string& content);
    std::string Attributes();

    std::string date_;
    int last_id_ = 0;
    std::map<std::pair<TextStyle, int>, int> pieces_;  ///< Of each end of each move, so far.
};

}  // namespace particulars
