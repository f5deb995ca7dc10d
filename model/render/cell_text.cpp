#include "model/render/cell_text.h"

namespace particulars {
namespace {

struct MarkWords {
    std::string_view sign;
    std::string_view word;
};

MarkWords WordsOf(CellMark mark) {
    switch (mark) {
        case CellMark::kNone:
            return {};
        case CellMark::kMet:
            return {"\u2713", "Met"};
        case CellMark::kDoubtful:
            return {"\u25D0", "Doubtful"};
        case CellMark::kNotMet:
            return {"\u2717", "Not met"};
        case CellMark::kNotApplicable:
            return {"\u2013", "Not applicable"};
        case CellMark::kNotAssessed:
            return {"\u25CB", "Not assessed"};
    }
    return {};
}

}  // namespace

std::string PlainText(const RichText& text) {
    std::string all;
    for (const TextRun& run : text)
        all += run.text;
    return all;
}

std::string_view SignOf(CellMark mark) {
    return WordsOf(mark).sign;
}

std::vector<RichText> ParagraphsOf(const Cell& cell) {
    if (cell.paragraphs.empty() && cell.mark != CellMark::kNone)
        return {{{std::string(WordsOf(cell.mark).word), TextStyle::kPlain}}};
    return cell.paragraphs;
}

std::vector<RichText> MarkedParagraphs(const Cell& cell) {
    std::vector<RichText> paragraphs = ParagraphsOf(cell);
    if (cell.mark != CellMark::kNone) {
        RichText& first = paragraphs.front();
        first.insert(first.begin(), {std::string(SignOf(cell.mark)) + "\u00a0", TextStyle::kPlain});
    }
    return paragraphs;
}

}  // namespace particulars
