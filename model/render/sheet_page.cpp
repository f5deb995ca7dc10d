#include "model/render/sheet_page.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "model/core/text.h"
#include "model/render/cell_text.h"
#include "model/render/office_package.h"
#include "model/render/utf16_units.h"
#include "model/render/xml_text.h"

namespace particulars {
namespace {

constexpr double kPortraitWidth = 115;  ///< Of all columns, in characters.
constexpr double kLandscapeWidth = 160;
constexpr double kNarrowest = 9;
constexpr double kWidest = 80;
constexpr double kDayWidth = 11;
constexpr std::size_t kLongestFurniture = 100;  ///< A head or foot holds 255, its commands too.

RichText LinesOf(const std::vector<RichText>& paragraphs) {
    RichText all;
    for (const RichText& paragraph : paragraphs) {
        if (&paragraph != &paragraphs.front())
            all.push_back({"\n", TextStyle::kPlain});
        all.insert(all.end(), paragraph.begin(), paragraph.end());
    }
    return all;
}

/// A mark stands in words, so that a cell with one stays text.
bool IsDay(const Cell& cell) {
    return cell.day && !cell.day->is_special() && cell.mark == CellMark::kNone;
}

/// Which columns of a table become two.
std::vector<bool> DayColumnsWithWords(const Table& table) {
    std::vector<bool> split(table.columns.size(), false);
    for (const TableRow& row : table.rows)
        for (std::size_t i = 0; i < row.cells.size() && i < split.size(); ++i)
            split[i] = split[i] || (IsDay(row.cells[i]) && row.cells[i].paragraphs.size() > 1);
    return split;
}

bool HoldsDays(const Table& table, std::size_t column) {
    return std::any_of(table.rows.begin(), table.rows.end(), [column](const TableRow& row) {
        return column < row.cells.size() && IsDay(row.cells[column]);
    });
}

/// Never empty and never twice the same, so that a program can call a column by its title.
class ColumnTitles {
public:
    std::string NewTitle(const std::string& wanted) {
        const std::string base =
            wanted.empty() ? fmt::format("Column {}", taken_.size() + 1) : wanted;
        std::string title = base;
        for (int number = 2; !taken_.insert(Fold(CleanText(title))).second; ++number)
            title = fmt::format("{} ({})", base, number);
        return title;
    }

private:
    std::set<std::string> taken_;
};

class TableSetter {
public:
    TableSetter(const Table& table, double width)
        : table_(table), split_(DayColumnsWithWords(table)), width_(width) {}

    void SetHead(SheetPage& page) const {
        double shares = 0;
        for (const Column& column : table_.columns)
            shares += std::max(column.share, 0.01);
        ColumnTitles titles;
        std::string cells;
        std::size_t lines = 1;
        const auto add = [&](const std::string& title, double width) {
            cells +=
                SheetText(page.widths.size(), 0, {{titles.NewTitle(title)}}, SheetStyle::kHead);
            page.widths.push_back(width);
            lines = std::max(lines, SheetLines({{title}}, width));
        };
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            const Column& column = table_.columns[i];
            const double width = std::clamp(width_ * std::max(column.share, 0.01) / shares,
                                            HoldsDays(table_, i) ? kDayWidth : kNarrowest, kWidest);
            add(column.title, split_[i] ? kDayWidth : width);
            if (split_[i])
                add(column.title + ", remarks", std::max(width, kDayWidth));
        }
        page.rows = SheetRow(0, lines, cells);
        page.row_count = 1;
        page.has_head = true;
    }

    void SetRow(const TableRow& row, SheetPage& page) const {
        const std::size_t at = page.row_count++;
        std::string cells;
        std::size_t column = 0;
        std::size_t lines = 1;
        const auto add = [&](const RichText& text) {
            cells += SheetText(column, at, text, SheetStyle::kText);
            lines = std::max(lines, SheetLines(text, page.widths[column]));
        };
        for (std::size_t i = 0; i < row.cells.size() && i < split_.size(); ++i, ++column) {
            const Cell& cell = row.cells[i];
            if (IsDay(cell))
                cells += SheetDay(column, at, *cell.day);
            else
                add(CellLines(cell));
            if (!split_[i])
                continue;
            ++column;
            if (IsDay(cell) && cell.paragraphs.size() > 1)
                add(LinesOf({cell.paragraphs.begin() + 1, cell.paragraphs.end()}));
        }
        page.rows += SheetRow(at, lines, cells);
    }

private:
    const Table& table_;
    std::vector<bool> split_;
    double width_;
};

/// Fit for a head or foot, in which "&" begins a command.
std::string FurnitureText(const std::string& text, std::size_t longest) {
    std::string all;
    for (const char byte : FirstUnits(CleanText(text), longest))
        all += byte == '&' ? std::string("&&") : std::string(1, byte == '\n' ? ' ' : byte);
    return all;
}

std::string Furniture(const PaperDocument& document) {
    const std::string head = "&C&\"-,Bold\"" + FurnitureText(document.legend, kLongestFurniture) +
                             (document.draft ? "&R&\"-,Bold\"DRAFT" : "");
    const std::string foot = "&L" + FurnitureText(document.stamp, kLongestFurniture / 2) + "&C" +
                             FurnitureText(document.notice, kLongestFurniture / 2) +
                             "&RPage &P of &N";
    return fmt::format(
        "<headerFooter><oddHeader>{}</oddHeader><oddFooter>{}</oddFooter></headerFooter>",
        XmlText(head), XmlText(foot));
}

std::string View(const SheetPage& page, bool is_first) {
    const char* selected = is_first ? " tabSelected=\"1\"" : "";
    if (!page.has_head)
        return fmt::format("<sheetView showGridLines=\"0\"{} workbookViewId=\"0\"/>", selected);
    return fmt::format(
        "<sheetView{} workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
        "activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" "
        "activeCell=\"A2\" sqref=\"A2\"/></sheetView>",
        selected);
}

}  // namespace

RichText CellLines(const Cell& cell) {
    return LinesOf(MarkedParagraphs(cell));
}

SheetPage TablePage(const Table& table, const std::string& name, std::size_t first,
                    bool landscape) {
    SheetPage page;
    page.name = name;
    const TableSetter setter(table, landscape ? kLandscapeWidth : kPortraitWidth);
    setter.SetHead(page);
    const std::size_t end = std::min(table.rows.size(), first + kRowsPerSheet);
    for (std::size_t i = first; i < end; ++i)
        setter.SetRow(table.rows[i], page);
    return page;
}

std::string SheetXml(const SheetPage& page, const PaperDocument& document, bool is_first) {
    std::string columns;
    for (std::size_t i = 0; i < page.widths.size(); ++i)
        columns += fmt::format("<col min=\"{0}\" max=\"{0}\" width=\"{1:.2f}\" customWidth=\"1\"/>",
                               i + 1, page.widths[i]);
    const std::string area = "A1:" + SheetReference(page.widths.size() - 1,
                                                    std::max<std::size_t>(page.row_count, 1) - 1);
    return fmt::format(
        "{}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"{}\"/>"
        "<sheetViews>{}</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>{}</cols>"
        "<sheetData>{}</sheetData>{}"
        "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.9\" bottom=\"0.9\" header=\"0.4\" "
        "footer=\"0.4\"/><pageSetup orientation=\"{}\" fitToHeight=\"0\"/>{}"
        "<ignoredErrors><ignoredError sqref=\"{}\" numberStoredAsText=\"1\"/></ignoredErrors>"
        "</worksheet>",
        kXmlHead, area, View(page, is_first), columns, page.rows,
        page.has_head ? fmt::format("<autoFilter ref=\"{}\"/><printOptions gridLines=\"1\"/>", area)
                      : "",
        page.has_head ? "landscape" : "portrait", Furniture(document), area);
}

AboutPage::AboutPage() {
    constexpr double kLabelWidth = 26;
    constexpr double kTextWidth = 95;
    page_.name = "About";
    page_.widths = {kLabelWidth, kTextWidth};
}

void AboutPage::AddLine(const RichText& text, SheetStyle style) {
    const std::size_t at = page_.row_count++;
    const bool large = style == SheetStyle::kTitle || style == SheetStyle::kHeading;
    page_.rows += SheetRow(at, large ? 2 : 1, SheetText(0, at, text, style));
}

void AboutPage::AddText(const RichText& label, const RichText& text) {
    const std::size_t at = page_.row_count++;
    std::string cells;
    if (!label.empty())
        cells += SheetText(0, at, label, SheetStyle::kLabel);
    cells += SheetText(1, at, text, SheetStyle::kText);
    page_.rows += SheetRow(
        at,
        std::max(SheetLines(label, page_.widths.front()), SheetLines(text, page_.widths.back())),
        cells);
}

}  // namespace particulars
