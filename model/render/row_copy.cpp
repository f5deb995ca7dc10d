#include "model/render/row_copy.h"

#include <fmt/format.h>

#include "model/render/xml_text.h"

namespace particulars {
namespace {

constexpr std::string_view kFormulaSigns = "=+-@\t\r";

/// On one line, and nothing that a spreadsheet calculates.
std::string SafeCell(const std::string& cell) {
    std::string safe = kFormulaSigns.find(cell.empty() ? 'x' : cell.front()) == std::string::npos
                           ? cell
                           : "'" + cell;
    for (char& c : safe)
        if (c == '\t' || c == '\n' || c == '\r')
            c = ' ';
    return safe;
}

std::string LineOf(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells)
        line += (&cell == &cells.front() ? "" : "\t") + SafeCell(cell);
    return line + "\r\n";
}

std::string HtmlRow(const std::vector<std::string>& cells, const char* element) {
    std::string row = "<tr>";
    for (const std::string& cell : cells) {
        std::string text = XmlText(cell);
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
            text.replace(at, 1, "<br>");
        row += fmt::format("<{0}>{1}</{0}>", element, text);
    }
    return row + "</tr>";
}

}  // namespace

std::string AsText(const RowCopy& copy) {
    std::vector<std::string> lines;
    for (const std::vector<std::string>& row : copy.rows)
        lines.push_back(copy.cite ? row.at(*copy.cite) : fmt::format("{}", fmt::join(row, "\t")));
    return fmt::format("{}", fmt::join(lines, "\n"));
}

std::string AsHtml(const RowCopy& copy) {
    std::string table =
        "<meta charset=\"utf-8\"><table><thead>" + HtmlRow(copy.titles, "th") + "</thead><tbody>";
    for (const std::vector<std::string>& row : copy.rows)
        table += HtmlRow(row, "td");
    return table + "</tbody></table>";
}

std::string AsTabSeparated(const RowCopy& copy) {
    std::string lines = LineOf(copy.titles);
    for (const std::vector<std::string>& row : copy.rows)
        lines += LineOf(row);
    return lines;
}

}  // namespace particulars
