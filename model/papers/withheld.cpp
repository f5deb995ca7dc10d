#include "model/papers/withheld.h"

#include <fmt/format.h>
#include <variant>

namespace particulars {
namespace {

constexpr std::string_view kBegin = "[Withheld from this copy: ";
constexpr std::string_view kEnd = ".]";

std::size_t CountIn(const RichText& text) {
    std::size_t count = 0;
    for (const TextRun& run : text)
        for (std::size_t at = run.text.find(kBegin); at != std::string::npos;
             at = run.text.find(kBegin, at + 1))
            ++count;
    return count;
}

std::size_t CountIn(const Table& table) {
    std::size_t count = 0;
    for (const TableRow& row : table.rows)
        for (const Cell& cell : row.cells)
            for (const RichText& paragraph : cell.paragraphs)
                count += CountIn(paragraph);
    return count;
}

}  // namespace

std::string WithheldText(std::string_view tier) {
    return fmt::format("{}{}{}", kBegin, tier, kEnd);
}

bool IsWithheld(std::string_view text) {
    return text.starts_with(kBegin) && text.ends_with(kEnd);
}

std::size_t CountWithheld(const PaperDocument& paper) {
    std::size_t count = 0;
    for (const Block& block : paper.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            count += CountIn(paragraph->text);
        else if (const auto* table = std::get_if<Table>(&block))
            count += CountIn(*table);
    }
    return count;
}

}  // namespace particulars
