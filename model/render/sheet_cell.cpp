#include "model/render/sheet_cell.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <string_view>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/render/cell_text.h"
#include "model/render/office_package.h"
#include "model/render/utf16_units.h"
#include "model/render/xml_text.h"

namespace particulars {
namespace {

constexpr std::string_view kCutNote =
    "\n[Cut here: a cell holds 32,767 characters. The whole text is in the paper as PDF.]";

constexpr std::string_view kFonts =
    "<fonts count=\"5\">"
    "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    "<font><sz val=\"16\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    "<font><b/><sz val=\"13\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    "<font><i/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>";

constexpr std::string_view kGrounds =
    "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill>"
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF0EFEB\"/></patternFill></fill>"
    "</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
    "<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF808080\"/></bottom>"
    "<diagonal/></border></borders>";

constexpr int kTextFormat = 49;  ///< "@", which every workbook knows.
constexpr int kDayFormat = 164;  ///< The first number for formats of one's own.

struct CellLook {
    int format;
    int font;
    int fill;
    int border;
    bool wraps;
};

/// As SheetStyle.
constexpr std::array<CellLook, 7> kLooks = {{{kTextFormat, 0, 0, 0, true},
                                             {kTextFormat, 1, 2, 1, true},
                                             {kDayFormat, 0, 0, 0, false},
                                             {kTextFormat, 2, 0, 0, false},
                                             {kTextFormat, 3, 0, 0, false},
                                             {kTextFormat, 4, 0, 0, true},
                                             {kTextFormat, 1, 0, 0, false}}};

std::string FormatOf(const CellLook& look) {
    return fmt::format(
        "<xf numFmtId=\"{}\" fontId=\"{}\" fillId=\"{}\" borderId=\"{}\" xfId=\"0\" "
        "applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
        "applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"{}\"{}/></xf>",
        look.format, look.font, look.fill, look.border, look.font == 3 ? "bottom" : "top",
        look.wraps ? " wrapText=\"1\"" : "");
}

/// How a run differs from the cell around it; empty for plain text.
std::string_view LookOf(TextStyle style) {
    switch (style) {
        case TextStyle::kBold:
        case TextStyle::kReversed:
            return "<b/>";
        case TextStyle::kItalic:
            return "<i/>";
        case TextStyle::kBoldItalic:
            return "<b/><i/>";
        case TextStyle::kDeleted:
        case TextStyle::kMovedFrom:
            return "<strike/>";
        case TextStyle::kMarked:
            return "<u/>";
        case TextStyle::kInserted:
        case TextStyle::kMovedTo:
            return "<u val=\"double\"/>";
        case TextStyle::kPlain:
        case TextStyle::kSmallCaps:
            break;
    }
    return {};
}

bool IsHexDigit(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'F') ||
           (byte >= 'a' && byte <= 'f');
}

/// Workbooks read "_x0041_" in a text as "A"; to stay what it is, its first sign is written so.
std::string EscapedText(const std::string& text) {
    constexpr std::size_t kLength = 7;
    constexpr std::string_view kEscaped = "_x005F";
    std::string all = XmlText(text);
    for (auto at = all.find("_x"); at != std::string::npos; at = all.find("_x", at + 1)) {
        const std::string_view code = std::string_view(all).substr(at, kLength);
        if (code.size() == kLength && code.back() == '_' &&
            std::all_of(code.begin() + 2, code.end() - 1, IsHexDigit)) {
            all.insert(at, kEscaped);
            at += kEscaped.size();
        }
    }
    return all;
}

/// `text` with valid characters only, and no more of them than a cell holds.
RichText FitForCell(RichText text) {
    std::size_t units = 0;
    for (TextRun& run : text) {
        run.text = CleanText(run.text);
        units += UnitCount(run.text);
    }
    if (units <= kLongestCell)
        return text;
    std::size_t room = kLongestCell - UnitCount(kCutNote);
    RichText fit;
    for (const TextRun& run : text) {
        fit.push_back({FirstUnits(run.text, room), run.style, run.move});
        if (fit.back().text.size() < run.text.size())
            break;
        room -= UnitCount(run.text);
    }
    fit.push_back({std::string(kCutNote), TextStyle::kItalic});
    return fit;
}

std::string InlineText(const RichText& text, SheetStyle style) {
    const bool rich = std::any_of(text.begin(), text.end(), [](const TextRun& run) {
        return !LookOf(run.style).empty() && !run.text.empty();
    });
    if (!rich || style != SheetStyle::kText)
        return fmt::format("<t xml:space=\"preserve\">{}</t>", EscapedText(PlainText(text)));
    std::string all;
    for (const TextRun& run : text)
        if (!run.text.empty())
            all += fmt::format(
                "<r><rPr>{}<sz val=\"11\"/><rFont val=\"Calibri\"/><family val=\"2\"/></rPr>"
                "<t xml:space=\"preserve\">{}</t></r>",
                LookOf(run.style), EscapedText(run.text));
    return all;
}

}  // namespace

std::string SheetStyles() {
    std::string formats;
    for (const CellLook& look : kLooks)
        formats += FormatOf(look);
    return fmt::format(
        "{}<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        "<numFmts count=\"1\"><numFmt numFmtId=\"{}\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
        "{}{}<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
        "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"{}\">{}</cellXfs>"
        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
        "</cellStyles></styleSheet>",
        kXmlHead, kDayFormat, kFonts, kGrounds, kLooks.size(), formats);
}

std::string SheetReference(std::size_t column, std::size_t row) {
    constexpr std::size_t kLetters = 26;
    std::string letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / kLetters)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % kLetters));
    return letters + std::to_string(row + 1);
}

std::string SheetText(std::size_t column, std::size_t row, const RichText& text, SheetStyle style) {
    return fmt::format("<c r=\"{}\" s=\"{}\" t=\"inlineStr\"><is>{}</is></c>",
                       SheetReference(column, row), static_cast<int>(style),
                       InlineText(FitForCell(text), style));
}

std::size_t SheetLines(const RichText& text, double width) {
    constexpr double kUnitsToWidth = 0.95;
    std::size_t lines = 0;
    const std::string words = PlainText(text);
    for (std::size_t start = 0; start <= words.size();) {
        const std::size_t end = std::min(words.find('\n', start), words.size());
        const auto units =
            static_cast<double>(UnitCount(std::string_view(words).substr(start, end - start)));
        lines += static_cast<std::size_t>(std::max(1.0, std::ceil(units * kUnitsToWidth / width)));
        start = end + 1;
    }
    return lines;
}

std::string SheetRow(std::size_t row, std::size_t lines, const std::string& cells) {
    constexpr std::size_t kLine = 15;      // Points.
    constexpr std::size_t kHighest = 409;  // More than that no workbook allows.
    return fmt::format("<row r=\"{}\" ht=\"{}\" customHeight=\"1\">{}</row>", row + 1,
                       std::min(kLine * std::max<std::size_t>(lines, 1), kHighest), cells);
}

std::string SheetDay(std::size_t column, std::size_t row, const Date& day) {
    const Date day_zero(1899, 12, 30);
    const Date first_sound_day(1900, 3, 1);
    if (day.is_special() || day < first_sound_day)
        return SheetText(column, row, {{day.is_special() ? std::string() : ToIso(day)}},
                         SheetStyle::kText);
    return fmt::format("<c r=\"{}\" s=\"{}\"><v>{}</v></c>", SheetReference(column, row),
                       static_cast<int>(SheetStyle::kDay), (day - day_zero).days());
}

}  // namespace particulars
