// A RichText as WordprocessingML. Runs of a redline become tracked changes, which Word and
// LibreOffice show, take and refuse one by one; moved words keep both their ends. Footnotes are
// collected here and written into a part of their own; links lead to bookmarks.

#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/core/date.h"
#include "model/papers/document.h"

namespace particulars {

class WordText {
public:
    /// `dated` is the day that the changes carry. Links lead only to `anchors`: those of the paper.
    explicit WordText(const Date& dated, std::set<std::string> anchors = {});

    /// The <w:r> elements of a paragraph, tracked where they are changes. `bold` is for text that
    /// its place makes bold, such as the head of a column.
    std::string Runs(const RichText& text, bool bold = false);

    /// The same with changes as mere looks: for the key to a redline, which is no change itself.
    std::string RunsAsSeen(const RichText& text);

    /// Of all runs so far, in their order; the first is number 1.
    const std::vector<std::string>& footnotes() const { return footnotes_; }

    /// An id that no other element of the body has.
    int NextId() { return ++last_id_; }

private:
    std::string Run(const TextRun& run, bool bold) const;
    std::string Run(const TextRun& run, const char* element, const std::string& properties) const;
    std::string Changed(const TextRun& run, bool bold);
    std::string Moved(const TextRun& run, const std::string& content);
    std::string Attributes();
    std::string Noted(const TextRun& run);
    std::string Linked(const TextRun& run, const std::string& content) const;

    std::string date_;
    std::set<std::string> anchors_;
    std::vector<std::string> footnotes_;
    int last_id_ = 0;
    std::map<std::pair<TextStyle, int>, int> pieces_;  ///< Of each end of each move, so far.
};

}  // namespace particulars
