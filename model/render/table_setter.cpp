#include "model/render/table_setter.h"

#include <algorithm>
#include <utility>

#include "model/render/note_setter.h"

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
constexpr double kShortRow = 50;            // Three lines and the space around them.
constexpr double kTallestHeader = 1.0 / 3;  // Of a page: a taller one is not repeated.

/// No page ends with the first row of a table or starts with its last, if they are short: keeping
/// tall ones together would leave half a page white.
bool KeepsRow(std::size_t row, std::size_t row_count) {
    return row + 1 < row_count && (row == 0 || row + 2 == row_count);
}

double PaddingOf(TableLook look) {
    return look == TableLook::kFacts ? kFactsPadding : kGridPadding;
}

}  // namespace

TableSetter::TableSetter(const TextShaper& shaper, TypeArea area, AddedText& added_text,
                         const Table& table, int block, int& next_note)
    : shaper_(shaper),
      area_(area),
      added_text_(added_text),
      table_(table),
      block_(block),
      next_note_(next_note) {
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

bool TableSetter::HasHeader(const Table& table) {
    return table.look == TableLook::kGrid &&
           std::any_of(table.columns.begin(), table.columns.end(),
                       [](const auto& column) { return !column.title.empty(); });
}

std::vector<Strip> TableSetter::SetHeader() {
    if (!HasHeader(table_))
        return {};
    const SetRow header = MeasureHeader();
    header_height_ = HeightOf(header);
    repeats_ = header_height_ < area_.height * kTallestHeader;
    std::vector<Strip> strips;
    if (repeats_)
        strips.push_back(WholeRow(header));
    else
        strips = CutRow(header);
    for (Strip& strip : strips)
        strip.keep_with_next = repeats_ || strip.keep_with_next;
    strips.front().is_header = repeats_;
    strips.front().pieces.push_back({{}, RulePiece{.width = area_.width, .height = kHeavyRule}});
    return strips;
}

bool TableSetter::HasMore() const {
    return !table_.columns.empty() && next_row_ < table_.rows.size();
}

std::vector<Strip> TableSetter::SetNextRow() {
    const std::size_t number = next_row_++;
    const SetRow row = MeasureRow(number);
    std::vector<Strip> strips;
    if (HeightOf(row) <= area_.height - (repeats_ ? header_height_ : 0))
        strips.push_back(WholeRow(row));
    else
        strips = CutRow(row);
    for (Strip& strip : strips)
        strip.is_below_header = repeats_;
    if (KeepsRow(number, table_.rows.size()) && HeightOf(row) < kShortRow)
        strips.back().keep_with_next = true;
    return strips;
}

TableSetter::SetRow TableSetter::MeasureHeader() {
    SetRow header{
        .role = TypeRole::kColumnTitle, .number = Origin::kHeaderRow, .bottom_rule = kHeaderRule};
    for (std::size_t column = 0; column < table_.columns.size(); ++column) {
        SetCell cell = PlaceCell(column, CellMark::kNone);
        const RichText* title = added_text_.Keep(table_.columns[column].title);
        cell.paragraphs.push_back(
            {title, shaper_.LineCount(*title, TypeRole::kColumnTitle, cell.width)});
        header.cells.push_back(std::move(cell));
    }
    return header;
}

TableSetter::SetRow TableSetter::MeasureRow(std::size_t number) {
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
        for (const RichText& paragraph : cells[i].paragraphs) {
            const int line_count = shaper_.LineCount(paragraph, row.role, cell.width, next_note_);
            cell.paragraphs.push_back({&paragraph, line_count, next_note_});
            next_note_ += NoteCount(paragraph);
        }
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
                                                  0, paragraph.line_count, paragraph.first_note}});
            y += leading * paragraph.line_count + kParagraphGap;
            for (Footnote& note : NotesOfParagraph(paragraph, OriginOf(row, column)))
                strip.notes.push_back(std::move(note));
        }
    }
    return strip;
}

std::vector<Strip> TableSetter::CutRow(const SetRow& row) const {
    const double padding = PaddingOf(table_.look);
    std::vector<Strip> strips(1);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        AddMark(row.cells[column], row.role, strips.front());
        CutCell(row, column, strips);
    }
    for (std::size_t i = 0; i < strips.size(); ++i) {
        strips[i].height = StyleOf(row.role).leading;
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

/// Adds the lines of a cell to the strips of its row, one to each.
void TableSetter::CutCell(const SetRow& row, std::size_t column, std::vector<Strip>& strips) const {
    const SetCell& cell = row.cells[column];
    const Origin origin = OriginOf(row, column);
    std::size_t slice = 0;
    for (const SetParagraph& paragraph : cell.paragraphs) {
        std::vector<Footnote> notes = NotesOfParagraph(paragraph, origin);
        const std::vector<int> note_lines =
            shaper_.NoteLines(*paragraph.text, row.role, cell.width, paragraph.first_note);
        for (int line = 0; line < paragraph.line_count; ++line, ++slice) {
            if (slice == strips.size())
                strips.emplace_back();
            const double y = slice == 0 ? PaddingOf(table_.look) : 0;
            strips[slice].pieces.push_back(
                {origin, TextPiece{paragraph.text, row.role, cell.x, y, cell.width, line, 1,
                                   paragraph.first_note}});
            for (std::size_t i = 0; i < notes.size(); ++i)
                if (note_lines[i] == line)
                    strips[slice].notes.push_back(std::move(notes[i]));
        }
    }
}

std::vector<Footnote> TableSetter::NotesOfParagraph(const SetParagraph& paragraph,
                                                    Origin origin) const {
    if (paragraph.first_note == 0)
        return {};
    return NotesOf(shaper_, *paragraph.text, paragraph.first_note, origin, area_.width);
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
