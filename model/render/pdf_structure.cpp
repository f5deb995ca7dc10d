#include "model/render/pdf_structure.h"

#include <map>

namespace particulars {
namespace {

const char* HeadingTag(int level) {
    if (level <= 1)
        return "H1";
    return level == 2 ? "H2" : "H3";
}

}  // namespace

PdfStructure::PdfStructure(const PaperDocument& document, const std::vector<Page>& pages)
    : document_(document), pages_(pages) {
    std::vector<int> open;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        if (const auto* heading = std::get_if<Heading>(&document.blocks[i])) {
            while (
                !open.empty() &&
                std::get<Heading>(document.blocks[static_cast<std::size_t>(open.back())]).level >=
                    heading->level)
                open.pop_back();
            open.push_back(static_cast<int>(i));
        }
        sections_.push_back(open);
    }
    std::map<int, std::size_t> first_page;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const Piece& piece : pages[page].pieces)
            if (piece.origin.block != Origin::kFurniture &&
                first_page.emplace(piece.origin.block, page).first->second != page)
                on_two_pages_.insert(piece.origin.block);
}

std::vector<PdfElement> PdfStructure::PathOf(const Piece& piece, std::size_t page) const {
    if (piece.origin.block == Origin::kFurniture)
        return {};
    std::vector<PdfElement> path{{.tag = "Document"}};
    for (const int heading : sections_[static_cast<std::size_t>(piece.origin.block)])
        path.push_back({.tag = "Sect", .block = heading});
    AppendBlock(piece.origin, page, path);
    return path;
}

std::vector<PdfElement> PdfStructure::FirstPathOf(std::size_t page) const {
    if (page < pages_.size())
        for (const Piece& piece : pages_[page].pieces)
            if (piece.origin.block != Origin::kFurniture)
                return PathOf(piece, page);
    return {};
}

void PdfStructure::AppendBlock(const Origin& origin, std::size_t page,
                               std::vector<PdfElement>& path) const {
    const Block& block = document_.blocks[static_cast<std::size_t>(origin.block)];
    if (const auto* table = std::get_if<Table>(&block)) {
        const bool header = origin.row == Origin::kHeaderRow ||
                            (table->look == TableLook::kFacts && origin.column == 0);
        path.push_back({.tag = "Table", .block = origin.block});
        path.push_back(
            {.tag = "TR", .block = origin.block, .row = origin.row, .part = origin.part});
        path.push_back(
            {header ? "TH" : "TD", origin.block, origin.row, origin.part, origin.column});
        return;
    }
    if (std::holds_alternative<MonthGrid>(block)) {
        const bool header = origin.row == Origin::kHeaderRow;
        path.push_back({.tag = "Table", .block = origin.block});
        path.push_back({.tag = "TR", .block = origin.block, .row = origin.row});
        path.push_back({header ? "TH" : "TD", origin.block, origin.row, 0, origin.column});
        return;
    }
    const auto* heading = std::get_if<Heading>(&block);
    path.push_back(
        {heading ? HeadingTag(heading->level) : "P", origin.block, origin.row, 0, origin.column});
    // Head and foot come between the halves of a cut paragraph; they must not be read as its words.
    if (on_two_pages_.count(origin.block) != 0)
        path.push_back({.tag = "Span", .block = origin.block, .part = static_cast<int>(page)});
}

}  // namespace particulars
