// The structure tree of a tagged PDF: which elements enclose a piece of a page.
//
// Pages are walked in their order, and only two are looked at together: whether a paragraph goes on
// over a page is seen from the next.

#pragma once

#include <compare>
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
    int note = 0;

    friend bool operator==(const PdfElement&, const PdfElement&) = default;
};

class PdfStructure {
public:
    /// `document` must outlive this. `number` is that of a paper of a book, 0 for a paper alone.
    explicit PdfStructure(const PaperDocument& document, int number = 0);

    /// `next` is null behind the last page, and else must stay until the page is turned again.
    void TurnTo(const Page& page, const Page* next);

    /// From "Document" down to the element that holds a piece of this page; empty for furniture.
    std::vector<PdfElement> PathOf(const Piece& piece) const;

    /// Of the next page's first piece that is no furniture; what encloses a paper where there is
    /// none.
    std::vector<PdfElement> PathOfNext() const;

    /// Whether the words of a piece are parted from each other by a link or a footnote. Cairo 1.16
    /// forgets the words of an element that has elements in it, so these need some of their own.
    bool IsDivided(const Piece& piece) const;

private:
    std::vector<PdfElement> PathOn(int page_number, const Origin& origin) const;
    void AppendBlock(int page_number, const Origin& origin, std::vector<PdfElement>& path) const;

    const PaperDocument& document_;
    int number_;
    std::vector<int> section_;  ///< Of each block: the heading above it, -1 for none.
    std::vector<int> parent_;   ///< Of each heading: the heading of the section around its own.
    int page_number_ = 0;
    const Page* next_ = nullptr;
    std::set<int> blocks_;  ///< Of this page.
    std::set<Origin> divided_;
    std::set<int> cut_;  ///< Blocks of this page that are on the one before or after as well.
};

}  // namespace particulars
