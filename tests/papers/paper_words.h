// All the words of a paper in reading order, one block or cell paragraph a line.

#pragma once

#include <string>
#include <type_traits>
#include <variant>

#include "model/papers/document.h"

namespace particulars {

inline std::string WordsOf(const RichText& text) {
    std::string words;
    for (const TextRun& run : text)
        words += run.text;
    return words + "\n";
}

inline std::string WordsOf(const Table& table) {
    std::string words;
    for (const TableRow& row : table.rows)
        for (const Cell& cell : row.cells)
            for (const RichText& paragraph : cell.paragraphs)
                words += WordsOf(paragraph);
    return words;
}

inline std::string WordsOf(const PaperDocument& paper) {
    std::string words;
    for (const Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            words += "# " + WordsOf(heading->text);
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            words += WordsOf(paragraph->text);
        if (const auto* table = std::get_if<Table>(&block))
            words += WordsOf(*table);
    }
    return words;
}

inline std::string FootnotesOf(const RichText& text) {
    std::string notes;
    for (const TextRun& run : text)
        if (!run.footnote.empty())
            notes += run.footnote + "\n";
    return notes;
}

/// The words of all footnotes in reading order, one a line.
inline std::string FootnotesOf(const PaperDocument& paper) {
    std::string notes;
    for (const Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            notes += FootnotesOf(heading->text);
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            notes += FootnotesOf(paragraph->text);
        if (const auto* table = std::get_if<Table>(&block))
            for (const TableRow& row : table->rows)
                for (const Cell& cell : row.cells)
                    for (const RichText& paragraph : cell.paragraphs)
                        notes += FootnotesOf(paragraph);
    }
    return notes;
}

/// What stands between this heading and the next; empty where there is no such heading.
inline std::string Under(const PaperDocument& paper, const std::string& heading) {
    const std::string words = "\n" + WordsOf(paper);
    const std::size_t start = words.find("\n# " + heading + "\n");
    if (start == std::string::npos)
        return {};
    return words.substr(start + 1, words.find("\n# ", start + 1) - start);
}

}  // namespace particulars
