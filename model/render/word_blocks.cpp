#include "model/render/word_blocks.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "model/core/bookmark_name.h"
#include "model/render/cell_text.h"
#include "model/render/xml_text.h"

namespace particulars {
namespace {

const char* StyleOf(ParagraphRole role) {
    switch (role) {
        case ParagraphRole::kBody:
            return "Normal";
        case ParagraphRole::kQuote:
            return "Quote";
        case ParagraphRole::kNote:
            return "Note";
        case ParagraphRole::kCaption:
            return "CaseCaption";
        case ParagraphRole::kLabel:
            return "Label";
        case ParagraphRole::kWarning:
            return "Warning";
    }
    return "Normal";
}

/// Of the text that the block is a paragraph of; empty for every other block.
const std::string& AnchorAt(const PaperDocument& document, std::size_t index) {
    static const std::string none;
    const auto* paragraph =
        index < document.blocks.size() ? std::get_if<Paragraph>(&document.blocks[index]) : nullptr;
    return paragraph ? paragraph->anchor : none;
}

/// The words of all its paragraphs.
std::string TextFrom(const PaperDocument& document, std::size_t first) {
    std::string text;
    for (std::size_t i = first; AnchorAt(document, i) == AnchorAt(document, first); ++i)
        text += PlainText(std::get<Paragraph>(document.blocks[i]).text) + '\n';
    return text;
}

/// Room for "No." in bold beside the margins of a cell.
constexpr int kLeastColumn = 580;

/// Widths that add up to `width`; what the narrowest lack comes from the widest.
std::vector<int> WidthsOf(const std::vector<Column>& columns, int width) {
    double shares = 0;
    for (const Column& column : columns)
        shares += std::max(column.share, 0.01);
    std::vector<int> widths;
    for (const Column& column : columns)
        widths.push_back(static_cast<int>(width * std::max(column.share, 0.01) / shares));
    for (int& narrow : widths) {
        int& widest = *std::max_element(widths.begin(), widths.end());
        const int lack = std::min(kLeastColumn - narrow, widest - kLeastColumn);
        if (lack > 0) {
            narrow += lack;
            widest -= lack;
        }
    }
    return widths;
}

std::string TableHead(const std::vector<int>& widths, bool ruled) {
    std::string head = "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>";
    if (ruled)
        head +=
            "<w:tblBorders><w:top w:val=\"single\" w:sz=\"8\"/><w:bottom w:val=\"single\" "
            "w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"808080\"/>"
            "</w:tblBorders>";
    head += "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const int width : widths)
        head += fmt::format("<w:gridCol w:w=\"{}\"/>", width);
    return head + "</w:tblGrid>";
}

constexpr const char* kUncutRow = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
constexpr const char* kHeadRow = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";

/// Word joins two tables that nothing parts.
constexpr const char* kAfterTable = "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>";

}  // namespace

std::string WordBlocks::Body(const PaperDocument& document) {
    std::string body;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        body += Begin(document, i);
        body += std::visit([this](const auto& one) { return Set(one); }, document.blocks[i]);
        body += End(document, i);
    }
    return body;
}

/// The bookmark around a text that begins with this block. An anchor that comes back later in the
/// paper gets none: names are unique.
std::string WordBlocks::Begin(const PaperDocument& document, std::size_t index) {
    const std::string& anchor = AnchorAt(document, index);
    if (anchor.empty() || open_ != 0)
        return {};
    const std::string name = BookmarkName(anchor, TextFrom(document, index));
    if (!marked_.insert(name).second)
        return {};
    open_ = text_.NextId();
    return fmt::format("<w:bookmarkStart w:id=\"{}\" w:name=\"{}\"/>", open_, name);
}

std::string WordBlocks::End(const PaperDocument& document, std::size_t index) {
    if (open_ == 0 || AnchorAt(document, index) == AnchorAt(document, index + 1))
        return {};
    return fmt::format("<w:bookmarkEnd w:id=\"{}\"/>", std::exchange(open_, 0));
}

std::string WordBlocks::ParagraphOf(const char* style, const RichText& text, bool bold,
                                    const std::string& properties, const std::string& before,
                                    const std::string& after) {
    const bool rtl = WritingOf(PlainText(text)).begins_rtl;
    return fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}{}</w:pPr>{}{}{}</w:p>", style,
                       properties, rtl ? "<w:bidi/>" : "", before, text_.Runs(text, bold), after);
}

std::string WordBlocks::Set(const Heading& heading) {
    const std::string style = fmt::format("Heading{}", std::clamp(heading.level, 1, 3));
    const std::string name = BookmarkName(heading.anchor);
    if (heading.anchor.empty() || !marked_.insert(name).second)
        return ParagraphOf(style.c_str(), heading.text);
    const int id = text_.NextId();
    return ParagraphOf(style.c_str(), heading.text, false, {},
                       fmt::format("<w:bookmarkStart w:id=\"{}\" w:name=\"{}\"/>", id, name),
                       fmt::format("<w:bookmarkEnd w:id=\"{}\"/>", id));
}

std::string WordBlocks::Set(const Paragraph& paragraph) {
    if (paragraph.role == ParagraphRole::kNote)
        return "<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr>" + text_.RunsAsSeen(paragraph.text) +
               "</w:p>";
    return ParagraphOf(StyleOf(paragraph.role), paragraph.text, false,
                       paragraph.leads_in ? "<w:keepNext/>" : "");
}

std::string WordBlocks::CellOf(int width, const std::string& paragraphs) const {
    return fmt::format("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>", width,
                       paragraphs);
}

std::string WordBlocks::CellText(const Cell& cell) {
    std::string all;
    for (const RichText& paragraph : MarkedParagraphs(cell))
        all += ParagraphOf("Cell", paragraph);
    return all.empty() ? ParagraphOf("Cell", {}) : all;
}

std::string WordBlocks::Set(const Table& table) {
    if (table.columns.empty())
        return {};
    const std::vector<int> widths = WidthsOf(table.columns, width_);
    const bool grid = table.look == TableLook::kGrid;
    std::string all = TableHead(widths, grid);
    const bool titled = std::any_of(table.columns.begin(), table.columns.end(),
                                    [](const Column& column) { return !column.title.empty(); });
    if (grid && titled) {
        all += kHeadRow;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            all += CellOf(widths[i], ParagraphOf("Cell", {{table.columns[i].title}}, true));
        all += "</w:tr>";
    }
    for (const TableRow& row : table.rows) {
        all += kUncutRow;
        for (std::size_t i = 0; i < row.cells.size() && i < widths.size(); ++i)
            all += CellOf(widths[i], CellText(row.cells[i]));
        all += "</w:tr>";
    }
    return all + kAfterTable;
}

std::string WordBlocks::Set(const SignatureLines& lines) {
    std::string all;
    for (const std::string& label : lines.labels)
        all += ParagraphOf("Signature", {{label + ": ______________________________"}});
    return all;
}

std::string WordBlocks::Set(const PageBreak&) {
    return "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
}

std::string WordBlocks::Set(const MonthGrid& grid) {
    std::vector<Column> columns;
    for (const std::string& name : grid.day_names)
        columns.push_back({name});
    Table table{columns, {}, TableLook::kGrid};
    for (const std::vector<GridDay>& week : grid.weeks) {
        TableRow row;
        for (const GridDay& day : week) {
            Cell cell;
            cell.paragraphs.push_back({{day.number, TextStyle::kBold}, {"  " + day.note}});
            cell.paragraphs.insert(cell.paragraphs.end(), day.entries.begin(), day.entries.end());
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return Set(table);
}

std::set<std::string> AnchorsOf(const PaperDocument& document) {
    std::set<std::string> anchors;
    for (const Block& block : document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && !heading->anchor.empty())
            anchors.insert(heading->anchor);
    return anchors;
}

}  // namespace particulars
