#include "app/cli/table.h"

#include <algorithm>
#include <ostream>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::size_t kWidest = 60;

/// The first `count` characters of `text`, which is UTF-8.
std::string_view FirstCharacters(std::string_view text, std::size_t count) {
    std::size_t position = 0;
    std::size_t seen = 0;
    while (position < text.size()) {
        const bool starts = (static_cast<unsigned char>(text[position]) & 0xC0U) != 0x80U;
        if (starts && seen++ == count)
            break;
        ++position;
    }
    return text.substr(0, position);
}

std::string OneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    if (CharacterCount(text) > kWidest)
        text = std::string(FirstCharacters(text, kWidest - 1)) + "\u2026";
    return text;
}

void PrintRow(std::ostream& out, const std::vector<std::string>& cells,
              const std::vector<std::size_t>& widths) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += cells[i];
        if (i + 1 < cells.size())
            line.append(widths[i] - CharacterCount(cells[i]) + 2, ' ');
    }
    out << line << '\n';
}

}  // namespace

void PrintTable(std::ostream& out, const std::vector<std::string>& titles,
                const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::vector<std::string>> lines = {titles};
    for (const auto& row : rows) {
        lines.emplace_back();
        std::transform(row.begin(), row.end(), std::back_inserter(lines.back()), OneLine);
    }
    std::vector<std::size_t> widths(titles.size(), 0);
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], CharacterCount(line[i]));
    for (const auto& line : lines)
        PrintRow(out, line, widths);
}

}  // namespace particulars
