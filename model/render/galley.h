// A document set in type in one long column, before it is cut into pages.
//
// A strip is what a page break may not cut: a line of a paragraph, a table row, a line of signature
// rules. Only a row taller than a page is taken apart, line by line.

#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

#include "model/render/page_layout.h"
#include "model/render/text_shaper.h"

namespace particulars {

struct Strip {
    double before = 0;  ///< Space above; dropped at the top of a page.
    double at_top = 0;  ///< Space above at the top of a page, below a repeated header row.
    double height = 0;
    bool keep_with_next = false;
    bool starts_page = false;
    bool cut_row = false;               ///< One line of a row that is taller than a page.
    std::optional<std::size_t> header;  ///< The strip to repeat above this one on a new page.
    std::vector<Piece> pieces;          ///< Placed from the strip's top left corner.
};

/// The part of a page that strips may fill, in points.
struct TypeArea {
    double width = 0;
    double height = 0;
};

class Galley {
public:
    /// `added_text` receives text that the document itself does not hold; it and the document must
    /// outlive the strips.
    Galley(const TextShaper& shaper, TypeArea area, std::deque<RichText>& added_text);

    void Set(const PaperDocument& document, Progress& progress);

    std::vector<Strip> TakeStrips() { return std::move(strips_); }

private:
    void SetBlock(const Heading& heading);
    void SetBlock(const Paragraph& paragraph);
    void SetBlock(const Table& table);
    void SetBlock(const SignatureLines& lines);
    void SetBlock(const PageBreak&);
    void SetBlock(const MonthGrid& grid);

    void SetText(const RichText& text, TypeRole role, bool leads_in);
    void Add(Strip strip);

    const TextShaper& shaper_;
    TypeArea area_;
    std::deque<RichText>& added_text_;
    std::vector<Strip> strips_;
    int block_ = 0;
    double space_after_ = 0;  ///< Wanted below the block set last.
    bool break_pending_ = false;
};

}  // namespace particulars
