// The blocks of a paper as WordprocessingML: paragraphs by style, tables with repeating head rows.

#pragma once

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
    std::string Set(const Heading& heading);
    std::string Set(const Paragraph& paragraph);
    std::string Set(const Table& table);
    std::string Set(const SignatureLines& lines);
    std::string Set(const PageBreak&);
    std::string Set(const MonthGrid& grid);

    std::string ParagraphOf(const char* style, const RichText& text, bool bold = false,
                            const std::string& properties = {});
    std::string CellOf(int width, const std::string& paragraphs) const;
    std::string CellText(const Cell& cell);

    WordText& text_;
    int width_;
};

}  // namespace particulars
