// Papers to lay out in tests, with text that belongs to no case.

#pragma once

#include <string>

#include "model/papers/document.h"

namespace particulars {

inline RichText Words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i % 7 == 0 ? "particular " : "and plain ");
    return {{text, TextStyle::kPlain}};
}

inline Paragraph BodyOf(int word_count) {
    return {ParagraphRole::kBody, Words(word_count)};
}

/// Three columns; the middle cell of each row holds `words_in_row` words.
inline Table GridOf(int row_count, int words_in_row) {
    Table table;
    table.columns = {{"No.", 0.3}, {"Element", 3}, {"Answer", 1}};
    for (int i = 0; i < row_count; ++i)
        table.rows.push_back({{Cell{{{{"row" + std::to_string(i)}}}}, Cell{{Words(words_in_row)}},
                               Cell{{{{"Met"}}}, CellMark::kMet}}});
    return table;
}

inline PaperDocument PaperOf(std::vector<Block> blocks) {
    PaperDocument paper;
    paper.title = "Sample paper";
    paper.running_head = "Plaintiff v. Defendant, 14 Civ. 1559";
    paper.legend = "HIGHLY CONFIDENTIAL";
    paper.stamp = "data 3fa9c2d17b60";
    paper.notice = "Attorney work product";
    paper.blocks = std::move(blocks);
    return paper;
}

}  // namespace particulars
