// The structure tree of a tagged PDF: which elements enclose a piece of a page.

#pragma once

#include <compare>
#include <optional>
#include <set>
#include <vector>

#include "model/render/page_layout.h"

namespace particulars {

/// An element of the tree. Two pieces that name the same element share it.
struct PdfElement {
    const char* tag = "";  ///< Such as "P" or "TD"; points to a literal.
    int block = 0;
    int row = 0;
    int part = 0;
    int column = 0;

    friend bool operator==(const PdfElement&, const PdfElement&) = default;
};

/// Keeps references to what it is made from.
class PdfStructure {
public:
    PdfStructure(const PaperDocument& document, const std::vector<Page>& pages);

    /// From "Document" down to the element that holds the piece; empty for furniture.
    std::vector<PdfElement> PathOf(const Piece& piece, std::size_t page) const;

    /// Of the first piece of a page that is no furniture; empty where there is none.
    std::vector<PdfElement> FirstPathOf(std::size_t page) const;

private:
    void AppendBlock(const Origin& origin, std::size_t page, std::vector<PdfElement>& path) const;

    const PaperDocument& document_;
    const std::vector<Page>& pages_;
    std::vector<std::vector<int>> sections_;  ///< Of each block: its headings, outermost first.
    std::set<int> on_two_pages_;              ///< Blocks of text that a page break cuts.
};

}  // namespace particulars
