#include "model/render/table_setter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace particulars {
namespace {

constexpr double kColumnGap = 11;
constexpr double kNarrowestColumn = 14;
constexpr double kGridPadding = 4.5;
constexpr double kFactsPadding = 1;
constexpr double kParagraphGap = 3;
constexpr double kMarkSize = 7.5;
constexpr double kMarkRoom = 11.5;
constexpr double kHeavyRule = 0.9;
constexpr double kHeaderRule = 0.5;
constexpr double kRowRule = 0.35;
constexpr double kRowGray = 0.55;
constexpr double kTallestHeader = 1.0 / 3;  // Of a page: a taller one is not repeated.

/// No page ends with the first row of a table or starts with its last.
bool KeepsRow(std::size_t row, std::size_t row_count) {
    return row + 1 < row_count && (row == 0 || row + 2 == row_count);
}

double PaddingOf(TableLook look) {
    return look == TableLook::kFacts ? kFactsPadding : kGridPadding;
}

}  // namespace

TableSetter::TableSetter(const TextShaper& shaper, TypeArea area, std::deque<RichText>& added_text,
                         const Table& table, int block)
    : shaper_(shaper), area_(area), added_text_(added_text), table_(table), block_(block) {
    double shares = 0;
    for (const Column& column : table.columns)
        shares += std::max(column.share, 0.01);
    const double gaps = kColumnGap * static_cast<double>(table.columns.size() - 1);
    double x = 0;
    for (const Column& column : table.columns) {
        const double width =
            std::max((area.width - gaps) * std::max(column.share, 0.01) / shares, kNarrowestColumn);
        column_x_.push_back(x);
        column_width_.push_back(width);
        x += width + kColumnGap;
    }
}

std::vector<Strip> TableSetter::Set() {
    std::vector<Strip> strips;
    if (table_.columns.empty())
        return strips;
    double header_height = 0;
    bool repeats = false;
    if (HasHeader()) {
        const SetRow header = SetHeader();
        header_height = HeightOf(header);
        repeats = header_height < area_.height * kTallestHeader;
        if (repeats)
            strips.push_back(WholeRow(header));
        else
            strips = CutRow(header);
        for (Strip& strip : strips)
            strip.keep_with_next = repeats || strip.keep_with_next;
        strips.front().pieces.push_back(
            {{}, RulePiece{.width = area_.width, .height = kHeavyRule}});
    }
    const double room = area_.height - (repeats ? header_height : 0);
    for (std::size_t number = 0; number < table_.rows.size(); ++number) {
        const SetRow row = SetBodyRow(number);
        std::vector<Strip> row_strips;
        if (HeightOf(row) <= room)
            row_strips.push_back(WholeRow(row));
        else
            row_strips = CutRow(row);
        for (Strip& strip : row_strips)
            if (repeats)
                strip.header = 0;
        if (KeepsRow(number, table_.rows.size()))
            row_strips.back().keep_with_next = true;
        std::move(row_strips.begin(), row_strips.end(), std::back_inserter(strips));
    }
    return strips;
}

bool TableSetter::HasHeader() const {
    return table_.look == TableLook::kGrid &&
           std::any_of(table_.columns.begin(), table_.columns.end(),
                       [](const auto& column) { return !column.title.empty(); });
}

TableSetter::SetRow TableSetter::SetHeader() {
    SetRow header{
        .role = TypeRole::kColumnTitle, .number = Origin::kHeaderRow, .bottom_rule = kHeaderRule};
    for (std::size_t column = 0; column < table_.columns.size(); ++column) {
        added_text_.push_back({{table_.columns[column].title, TextStyle::kPlain}});
        SetCell cell = PlaceCell(column, CellMark::kNone);
        const RichText& title = added_text_.back();
        cell.paragraphs.push_back(
            {&title, shaper_.LineCount(title, TypeRole::kColumnTitle, cell.width)});
        header.cells.push_back(std::move(cell));
    }
    return header;
}

TableSetter::SetRow TableSetter::SetBodyRow(std::size_t number) const {
    SetRow row{.role = table_.look == TableLook::kFacts ? TypeRole::kFact : TypeRole::kCell,
               .number = static_cast<int>(number)};
    if (table_.look == TableLook::kGrid) {
        const bool last = number + 1 == table_.rows.size();
        row.bottom_rule = last ? kHeavyRule : kRowRule;
        row.bottom_gray = last ? 0 : kRowGray;
    }
    const std::vector<Cell>& cells = table_.rows[number].cells;
    for (std::size_t i = 0; i < std::min(cells.size(), table_.columns.size()); ++i) {
        SetCell cell = PlaceCell(i, cells[i].mark);
        for (const RichText& paragraph : cells[i].paragraphs)
            cell.paragraphs.push_back(
                {&paragraph, shaper_.LineCount(paragraph, row.role, cell.width)});
        row.cells.push_back(std::move(cell));
    }
    return row;
}

TableSetter::SetCell TableSetter::PlaceCell(std::size_t column, CellMark mark) const {
    const double mark_room = mark == CellMark::kNone ? 0 : kMarkRoom;
    return {.paragraphs = {},
            .mark = mark,
            .x = column_x_[column] + mark_room,
            .width = std::max(column_width_[column] - mark_room, kNarrowestColumn),
            .mark_x = column_x_[column]};
}

double TableSetter::HeightOf(const SetRow& row) const {
    const double leading = StyleOf(row.role).leading;
    double tallest = leading;
    for (const SetCell& cell : row.cells) {
        double height = 0;
        for (const SetParagraph& paragraph : cell.paragraphs)
            height += (height > 0 ? kParagraphGap : 0) + leading * paragraph.line_count;
        tallest = std::max(tallest, height);
    }
    return tallest + 2 * PaddingOf(table_.look);
}

Strip TableSetter::WholeRow(const SetRow& row) const {
    const double leading = StyleOf(row.role).leading;
    Strip strip;
    strip.height = HeightOf(row);
    AddBottomRule(row, strip);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const SetCell& cell = row.cells[column];
        AddMark(cell, row.role, strip);
        double y = PaddingOf(table_.look);
        for (const SetParagraph& paragraph : cell.paragraphs) {
            strip.pieces.push_back(
                {OriginOf(row, column), TextPiece{paragraph.text, row.role, cell.x, y, cell.width,
                                                  0, paragraph.line_count}});
            y += leading * paragraph.line_count + kParagraphGap;
        }
    }
    return strip;
}

std::vector<Strip> TableSetter::CutRow(const SetRow& row) const {
    const double leading = StyleOf(row.role).leading;
    const double padding = PaddingOf(table_.look);
    std::vector<Strip> strips(1);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const SetCell& cell = row.cells[column];
        AddMark(cell, row.role, strips.front());
        std::size_t slice = 0;
        for (const SetParagraph& paragraph : cell.paragraphs) {
            for (int line = 0; line < paragraph.line_count; ++line, ++slice) {
                if (slice == strips.size())
                    strips.emplace_back();
                const double y = slice == 0 ? padding : 0;
                strips[slice].pieces.push_back(
                    {OriginOf(row, column),
                     TextPiece{paragraph.text, row.role, cell.x, y, cell.width, line, 1}});
            }
        }
    }
    for (std::size_t i = 0; i < strips.size(); ++i) {
        strips[i].height = leading;
        strips[i].cut_row = true;
        strips[i].at_top = i == 0 ? 0 : padding;
        strips[i].keep_with_next = i == 0 || i + 2 == strips.size();
    }
    strips.back().keep_with_next = false;
    strips.back().height += padding;
    strips.front().height += padding;
    AddBottomRule(row, strips.back());
    return strips;
}

void TableSetter::AddMark(const SetCell& cell, TypeRole role, Strip& strip) const {
    if (cell.mark == CellMark::kNone)
        return;
    const double y = PaddingOf(table_.look) + (StyleOf(role).leading - kMarkSize) / 2;
    strip.pieces.push_back({{}, MarkPiece{cell.mark, cell.mark_x, y, kMarkSize}});
}

void TableSetter::AddBottomRule(const SetRow& row, Strip& strip) const {
    if (row.bottom_rule > 0)
        strip.pieces.push_back({{},
                                RulePiece{.y = strip.height - row.bottom_rule,
                                          .width = area_.width,
                                          .height = row.bottom_rule,
                                          .gray = row.bottom_gray}});
}

Origin TableSetter::OriginOf(const SetRow& row, std::size_t column) const {
    return {.block = block_, .row = row.number, .column = static_cast<int>(column)};
}

}  // namespace particulars
