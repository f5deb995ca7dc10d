#include "model/render/pdf_structure.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace particulars {
namespace {

const char* HeadingTag(int level) {
    if (level <= 1)
        return "H1";
    return level == 2 ? "H2" : "H3";
}

std::set<int> BlocksOf(const Page& page) {
    std::set<int> blocks;
    for (const Piece& piece : page.pieces)
        if (piece.origin.block != Origin::kFurniture)
            blocks.insert(piece.origin.block);
    return blocks;
}

/// Those of `blocks` that stand on `page` too.
std::set<int> Shared(const std::set<int>& blocks, const Page& page) {
    const std::set<int> others = BlocksOf(page);
    std::set<int> shared;
    std::set_intersection(blocks.begin(), blocks.end(), others.begin(), others.end(),
                          std::inserter(shared, shared.end()));
    return shared;
}

bool HasSpans(const Piece& piece) {
    const auto* piece_text = std::get_if<TextPiece>(&piece.shape);
    return piece_text && std::any_of(piece_text->text->begin(), piece_text->text->end(),
                                     [piece_text](const TextRun& run) {
                                         return !run.link.empty() || (piece_text->first_note > 0 &&
                                                                      !run.footnote.empty());
                                     });
}

}  // namespace

PdfStructure::PdfStructure(const PaperDocument& document, int number)
    : document_(document), number_(number) {
    std::vector<int> open;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        int parent = -1;
        if (const auto* heading = std::get_if<Heading>(&document.blocks[i])) {
            while (
                !open.empty() &&
                std::get<Heading>(document.blocks[static_cast<std::size_t>(open.back())]).level >=
                    heading->level)
                open.pop_back();
            parent = open.empty() ? -1 : open.back();
            open.push_back(static_cast<int>(i));
        }
        parent_.push_back(parent);
        section_.push_back(open.empty() ? -1 : open.back());
    }
}

void PdfStructure::TurnTo(const Page& page, const Page* next) {
    const std::set<int> blocks = BlocksOf(page);
    std::set<int> cut = next ? Shared(blocks, *next) : std::set<int>();
    std::set_intersection(blocks.begin(), blocks.end(), blocks_.begin(), blocks_.end(),
                          std::inserter(cut, cut.end()));
    blocks_ = blocks;
    cut_ = std::move(cut);
    next_ = next;
    divided_.clear();
    for (const Piece& piece : page.pieces)
        if (piece.origin.block != Origin::kFurniture && HasSpans(piece))
            divided_.insert(piece.origin);
    ++page_number_;
}

std::vector<PdfElement> PdfStructure::PathOf(const Piece& piece) const {
    if (piece.origin.block == Origin::kFurniture)
        return {};
    return PathOn(page_number_, piece.origin);
}

bool PdfStructure::IsDivided(const Piece& piece) const {
    return piece.origin.note > 0 || divided_.count(piece.origin) != 0;
}

std::vector<PdfElement> PdfStructure::PathOfNext() const {
    if (next_)
        for (const Piece& piece : next_->pieces)
            if (piece.origin.block != Origin::kFurniture)
                return PathOn(page_number_ + 1, piece.origin);
    return {{.tag = "Document"}};
}

std::vector<PdfElement> PdfStructure::PathOn(int page_number, const Origin& origin) const {
    std::vector<PdfElement> path;
    for (int heading = section_[static_cast<std::size_t>(origin.block)]; heading >= 0;
         heading = parent_[static_cast<std::size_t>(heading)])
        path.insert(path.begin(), {.tag = "Sect", .block = heading});
    if (number_ > 0)
        path.insert(path.begin(), {.tag = "Part", .part = number_});
    path.insert(path.begin(), {.tag = "Document"});
    AppendBlock(page_number, origin, path);
    if (origin.note > 0)
        path.push_back({.tag = "Note", .block = origin.block, .note = origin.note});
    return path;
}

void PdfStructure::AppendBlock(int page_number, const Origin& origin,
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
    if (origin.note == 0 && cut_.count(origin.block) != 0)
        path.push_back({.tag = "Span", .block = origin.block, .part = page_number});
}

}  // namespace particulars
