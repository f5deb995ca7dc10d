#include "model/render/html_blocks.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <vector>

#include "model/render/cell_text.h"
#include "model/render/html_text.h"
#include "model/render/xml_text.h"

namespace particulars {
namespace {

constexpr std::size_t kLongestRowName = 160;
constexpr std::size_t kLongestShortName = 8;
constexpr std::size_t kLongestWholeWord = 28;

std::string ElementOf(const char* name, const std::string& attributes, const RichText& text,
                      HtmlPlaces& places) {
    return fmt::format("<{0}{1}{2}>{3}</{0}>\n", name, attributes, HtmlDirection(text),
                       HtmlRuns(text, &places));
}

/// The sign is hidden from screen readers, which read the word that says the same.
std::string SignElement(CellMark mark) {
    const char* kind = mark == CellMark::kMet      ? " met"
                       : mark == CellMark::kNotMet ? " not-met"
                                                   : "";
    return fmt::format("<span class=\"sign{}\" aria-hidden=\"true\">{}</span>\u00a0", kind,
                       SignOf(mark));
}

std::string CellContent(const Cell& cell, HtmlPlaces& places) {
    const std::vector<RichText> paragraphs = ParagraphsOf(cell);
    std::string all;
    for (const RichText& paragraph : paragraphs) {
        std::string content = HtmlRuns(paragraph, &places);
        if (all.empty() && cell.mark != CellMark::kNone)
            content.insert(0, SignElement(cell.mark));
        all += fmt::format("<p{}>{}</p>", HtmlDirection(paragraph), content);
    }
    return all;
}

/// Whether the first cell of each row is the name of the row: short, and unlike any other.
bool NamesItsRows(const Table& table) {
    std::set<std::string> names;
    for (const TableRow& row : table.rows) {
        if (row.cells.size() < 2 || row.cells.front().paragraphs.empty())
            return false;
        const Cell& first = row.cells.front();
        const std::string name = PlainText(first.paragraphs.front());
        if (first.mark != CellMark::kNone || first.day || name.empty() ||
            name.size() > kLongestRowName || !names.insert(name).second)
            return false;
    }
    return true;
}

bool IsTitled(const Table& table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column& column) { return !column.title.empty(); });
}

std::string WidthsOf(const std::vector<Column>& columns) {
    double shares = 0;
    for (const Column& column : columns)
        shares += std::max(column.share, 0.01);
    std::string all = "<colgroup>";
    for (const Column& column : columns)
        all += fmt::format("<col style=\"width:{:.1f}%\">",
                           100 * std::max(column.share, 0.01) / shares);
    return all + "</colgroup>\n";
}

std::string HeadRow(const std::vector<Column>& columns) {
    std::string all = "<thead><tr>";
    for (const Column& column : columns)
        all += column.title.empty()
                   ? std::string("<td></td>")
                   : fmt::format("<th scope=\"col\"{}>{}</th>", HtmlDirection({{column.title}}),
                                 HtmlRuns({{column.title}}));
    return all + "</tr></thead>\n";
}

/// Of the words that blanks part from each other, in bytes.
std::size_t LongestWord(const Cell& cell) {
    std::size_t longest = 0;
    for (const RichText& paragraph : cell.paragraphs) {
        std::size_t length = 0;
        for (const char byte : PlainText(paragraph)) {
            length = byte == ' ' || byte == '\n' ? 0 : length + 1;
            longest = std::max(longest, length);
        }
    }
    return longest;
}

/// What is short, such as "D-01", is not to break at its hyphen; what is long may break anywhere,
/// lest it make the column as wide.
std::string BreakingOf(const Cell& cell) {
    if (LongestWord(cell) > kLongestWholeWord)
        return " class=\"long\"";
    const std::string text = cell.paragraphs.size() == 1 ? PlainText(cell.paragraphs.front()) : "";
    return !text.empty() && text.size() <= kLongestShortName ? " class=\"short\"" : "";
}

std::string Row(const Table& table, const TableRow& row, bool named, HtmlPlaces& places) {
    std::string all = "<tr>";
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i)
        all += fmt::format("<{0}{1}{2}>{3}</{0}>", named && i == 0 ? "th" : "td",
                           named && i == 0 ? " scope=\"row\"" : "", BreakingOf(row.cells[i]),
                           CellContent(row.cells[i], places));
    return all + "</tr>\n";
}

std::string Facts(const Table& table, HtmlPlaces& places) {
    std::string all = "<dl>\n";
    for (const TableRow& row : table.rows) {
        all += "<div>";
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            all += fmt::format("<{0}>{1}</{0}>", i == 0 ? "dt" : "dd",
                               CellContent(row.cells[i], places));
        all += "</div>\n";
    }
    return all + "</dl>\n";
}

std::string DayCell(const GridDay& day) {
    std::string kind = day.shaded ? "closed" : "";
    for (const auto& [is_so, word] : {std::pair(day.faint, "other"), {day.framed, "today"}})
        if (is_so)
            kind += (kind.empty() ? "" : " ") + std::string(word);
    std::string all =
        fmt::format("<td{}{}><p><b>{}</b>", kind.empty() ? "" : " class=\"" + kind + "\"",
                    day.framed ? " aria-current=\"date\"" : "", XmlText(day.number));
    if (!day.note.empty())
        all += " <i>" + XmlText(day.note) + "</i>";
    if (day.shaded)
        all += "<span class=\"heard\"> court closed</span>";
    all += "</p>";
    for (const RichText& entry : day.entries)
        all += fmt::format("<p{}>{}</p>", HtmlDirection(entry), HtmlRuns(entry));
    return all + "</td>";
}

}  // namespace

std::string HtmlBlocks::Body(const PaperDocument& document) {
    std::string body;
    for (const Block& block : document.blocks)
        body += std::visit([this](const auto& one) { return Set(one); }, block);
    return body + places_.TakeFootnotes();
}

std::string HtmlBlocks::NewName(const std::string& anchor) {
    std::string id = places_.IdOf(anchor);
    if (id.empty())
        id = fmt::format(" id=\"{}n{}\"", places_.prefix(), ++names_);
    last_id_ = id;
    return id;
}

std::string HtmlBlocks::Set(const Heading& heading) {
    last_level_ = std::clamp(heading.level, 1, std::min(last_level_ + 1, 3));
    return ElementOf(fmt::format("h{}", last_level_ + levels_above_).c_str(),
                     NewName(heading.anchor), heading.text, places_);
}

std::string HtmlBlocks::Set(const Paragraph& paragraph) {
    if (paragraph.role == ParagraphRole::kLabel)
        return ElementOf("p", " class=\"label\"" + NewName(paragraph.anchor), paragraph.text,
                         places_);
    const std::string id = places_.IdOf(paragraph.anchor);
    switch (paragraph.role) {
        case ParagraphRole::kQuote:
            return "<blockquote>" + ElementOf("p", id, paragraph.text, places_) + "</blockquote>\n";
        case ParagraphRole::kNote:
            return ElementOf("p", " class=\"note\"" + id, paragraph.text, places_);
        case ParagraphRole::kCaption:
            return ElementOf("p", " class=\"caption\"" + id, paragraph.text, places_);
        case ParagraphRole::kWarning:
            return ElementOf("p", " class=\"warning\"" + id, paragraph.text, places_);
        case ParagraphRole::kLabel:
        case ParagraphRole::kBody:
            break;
    }
    return ElementOf("p", (paragraph.leads_in ? " class=\"leads\"" : "") + id, paragraph.text,
                     places_);
}

/// A region that scrolls by itself where the window is narrow, by keyboard too.
std::string HtmlBlocks::TableStart(const char* look) const {
    const std::string name = last_id_.empty() ? std::string("aria-label=\"Table\"")
                                              : "aria-labelledby" + last_id_.substr(3);
    return fmt::format("<div class=\"table\" role=\"region\" tabindex=\"0\" {0}>\n<table{1} {0}>\n",
                       name, look);
}

std::string HtmlBlocks::Set(const Table& table) {
    if (table.columns.empty())
        return {};
    if (table.look == TableLook::kFacts)
        return table.rows.empty() ? std::string() : Facts(table, places_);
    std::string all = TableStart(table.columns.size() > 4 ? " class=\"wide\"" : "");
    all += WidthsOf(table.columns);
    if (IsTitled(table))
        all += HeadRow(table.columns);
    all += "<tbody>\n";
    const bool named = NamesItsRows(table);
    for (const TableRow& row : table.rows)
        all += Row(table, row, named, places_);
    return all + "</tbody>\n</table>\n</div>\n";
}

std::string HtmlBlocks::Set(const SignatureLines& lines) {
    std::string all = "<div class=\"signatures\">\n";
    for (const std::string& label : lines.labels)
        all += fmt::format("<p>{}: <span class=\"line\"></span></p>\n", HtmlRuns({{label}}));
    return all + "</div>\n";
}

std::string HtmlBlocks::Set(const PageBreak&) {
    return "<hr>\n";
}

std::string HtmlBlocks::Set(const MonthGrid& grid) {
    std::vector<Column> columns;
    for (const std::string& name : grid.day_names)
        columns.push_back({name});
    std::string all = TableStart(" class=\"wide month\"") + HeadRow(columns) + "<tbody>\n";
    for (const std::vector<GridDay>& week : grid.weeks) {
        all += "<tr>";
        for (const GridDay& day : week)
            all += DayCell(day);
        all += "</tr>\n";
    }
    return all + "</tbody>\n</table>\n</div>\n";
}

}  // namespace particulars
