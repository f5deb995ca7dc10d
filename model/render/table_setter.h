// Sets one table: column widths, the header row, and each row as a strip or, where it is taller
// than a page, as one strip a line.

#pragma once

#include <deque>
#include <vector>

#include "model/render/galley.h"

namespace particulars {

class TableSetter {
public:
    /// Pieces point into `table` and `added_text`.
    TableSetter(const TextShaper& shaper, TypeArea area, std::deque<RichText>& added_text,
                const Table& table, int block);

    /// `header` of each strip counts from the first strip of this table.
    std::vector<Strip> Set();

private:
    struct SetParagraph {
        const RichText* text = nullptr;
        int line_count = 0;
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

    bool HasHeader() const;
    SetRow SetHeader();
    SetRow SetBodyRow(std::size_t number) const;
    SetCell PlaceCell(std::size_t column, CellMark mark) const;
    double HeightOf(const SetRow& row) const;
    Strip WholeRow(const SetRow& row) const;
    std::vector<Strip> CutRow(const SetRow& row) const;
    void AddMark(const SetCell& cell, TypeRole role, Strip& strip) const;
    void AddBottomRule(const SetRow& row, Strip& strip) const;
    Origin OriginOf(const SetRow& row, std::size_t column) const;

    const TextShaper& shaper_;
    TypeArea area_;
    std::deque<RichText>& added_text_;
    const Table& table_;
    int block_;
    std::vector<double> column_x_;
    std::vector<double> column_width_;
};

}  // namespace particulars
