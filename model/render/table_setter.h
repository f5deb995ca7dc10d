// Sets one table: column widths, the header row, and each row as a strip or, where it is taller
// than a page, as one strip a line.

#pragma once

#include <cstddef>
#include <vector>

#include "model/render/galley.h"

namespace particulars {

class TableSetter {
public:
    /// Pieces point into `table` and `added_text`.
    /// Footnotes are numbered from `next_note` on, which is moved behind the last one set.
    TableSetter(const TextShaper& shaper, TypeArea area, AddedText& added_text, const Table& table,
                int block, int& next_note);

    static bool HasHeader(const Table& table);

    /// To be called once, before the rows.
    std::vector<Strip> SetHeader();

    bool HasMore() const;
    std::vector<Strip> SetNextRow();

private:
    struct SetParagraph {
        const RichText* text = nullptr;
        int line_count = 0;
        int first_note = 0;
    };
    struct SetCell {
        std::vector<SetParagraph> paragraphs = {};
        CellMark mark = CellMark::kNone;
        double x = 0;  ///< Of the text, right of the mark.
        double width = 0;
        double mark_x = 0;
    };
    struct SetRow {
        std::vector<SetCell> cells = {};
        TypeRole role = TypeRole::kCell;
        int number = 0;
        double bottom_rule = 0;  ///< Thickness; 0 for none.
        double bottom_gray = 0;
    };

    SetRow MeasureHeader();
    SetRow MeasureRow(std::size_t number);
    SetCell PlaceCell(std::size_t column, CellMark mark) const;
    double HeightOf(const SetRow& row) const;
    Strip WholeRow(const SetRow& row) const;
    std::vector<Strip> CutRow(const SetRow& row) const;
    void CutCell(const SetRow& row, std::size_t column, std::vector<Strip>& strips) const;
    std::vector<Footnote> NotesOfParagraph(const SetParagraph& paragraph, Origin origin) const;
    void AddMark(const SetCell& cell, TypeRole role, Strip& strip) const;
    void AddBottomRule(const SetRow& row, Strip& strip) const;
    Origin OriginOf(const SetRow& row, std::size_t column) const;

    const TextShaper& shaper_;
    TypeArea area_;
    AddedText& added_text_;
    const Table& table_;
    int block_;
    int& next_note_;
    std::size_t next_row_ = 0;
    double header_height_ = 0;
    bool repeats_ = false;  ///< The header row.
    std::vector<double> column_x_;
    std::vector<double> column_width_;
};

}  // namespace particulars
