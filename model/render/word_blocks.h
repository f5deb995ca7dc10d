// The blocks of a paper as WordprocessingML: paragraphs by style, tables with repeating head rows,
// bookmarks on headings and around the words that may come back edited.
//
// A bookmark around words ends before the next paragraph rather than after the last letter, so that
// what somebody adds at the end, also as paragraphs of its own, stays within it.

#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "model/papers/document.h"
#include "model/render/word_text.h"

namespace particulars {

class WordBlocks {
public:
    /// `width` is that of the text, in twentieths of a point.
    WordBlocks(WordText& text, int width) : text_(text), width_(width) {}

    /// What stands in <w:body> before the section's own properties.
    std::string Body(const PaperDocument& document);

private:
    std::string Begin(const PaperDocument& document, std::size_t index);
    std::string End(const PaperDocument& document, std::size_t index);
    std::string Set(const Heading& heading);
    std::string Set(const Paragraph& paragraph);
    std::string Set(const Table& table);
    std::string Set(const SignatureLines& lines);
    std::string Set(const PageBreak&);
    std::string Set(const MonthGrid& grid);

    std::string ParagraphOf(const char* style, const RichText& text, bool bold = false,
                            const std::string& properties = {}, const std::string& before = {},
                            const std::string& after = {});
    std::string CellOf(int width, const std::string& paragraphs) const;
    std::string CellText(const Cell& cell);

    WordText& text_;
    int width_;
    int open_ = 0;                  ///< Id of the bookmark around the words being set, or 0.
    std::set<std::string> marked_;  ///< Names that are taken.
};

/// The anchors that links of the paper may lead to: those of its headings.
std::set<std::string> AnchorsOf(const PaperDocument& document);

}  // namespace particulars
