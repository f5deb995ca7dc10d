// A document set in type in one long column, before it is cut into pages.
//
// A strip is what a page break may not cut: a line of a paragraph, a table row, a line of signature
// rules. Only a row taller than a page is taken apart, line by line. Strips are set when they are
// asked for and given up once they are on a page, so that a long paper takes no more memory than a
// short one. Footnotes are numbered through the paper; entries of a month cannot have any.

#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

#include "model/core/progress.h"
#include "model/render/added_text.h"
#include "model/render/page_layout.h"
#include "model/render/text_shaper.h"

namespace particulars {

/// A footnote, to stand on the page of its number.
struct Footnote {
    Origin origin;
    RichText text;  ///< With room for the number before it, which TextPiece::first_note fills.
    int line_count = 0;
};

struct Strip {
    double before = 0;  ///< Space above; dropped at the top of a page.
    double at_top = 0;  ///< Space above at the top of a page, below a repeated header row.
    double height = 0;
    bool keep_with_next = false;
    bool starts_page = false;
    bool cut_row = false;          ///< One line of a row that is taller than a page.
    bool is_header = false;        ///< Repeated where its table goes on over a page.
    bool is_below_header = false;  ///< The last such strip is to be repeated above this one.
    std::vector<Piece> pieces;     ///< Placed from the strip's top left corner.
    std::vector<Footnote> notes;
};

/// The part of a page that strips may fill, in points.
struct TypeArea {
    double width = 0;
    double height = 0;
};

/// Some blocks of a document, up to a page break or the end.
struct BlockRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    int first_note = 1;
};

BlockRange AllOf(const PaperDocument& document);

/// Whether a page would show anything of them but head and foot.
bool HasContent(const PaperDocument& document, const BlockRange& range);

class TableSetter;

class Galley {
public:
    /// All must outlive the strips, whose pieces point into `document` and `added_text`.
    Galley(const TextShaper& shaper, TypeArea area, AddedText& added_text,
           const PaperDocument& document, Progress& progress, const BlockRange& range);
    ~Galley();
    Galley(const Galley&) = delete;
    Galley& operator=(const Galley&) = delete;

    /// The strip `index` places behind the first that was not dropped, or null behind the last.
    /// Whether it keeps with the next is only certain once there is a next one.
    const Strip* Peek(std::size_t index);

    void DropFirst() { strips_.pop_front(); }

private:
    /// A block, or a row of a table. False once all is set.
    bool SetMore();
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
    AddedText& added_text_;
    const PaperDocument& document_;
    Progress& progress_;
    std::deque<Strip> strips_;
    std::size_t next_block_;
    std::size_t end_;
    int block_ = 0;
    int next_note_;
    std::unique_ptr<TableSetter> table_;  ///< That whose rows are being set.
    double space_after_ = 0;              ///< Wanted below the block set last.
    bool break_pending_ = false;
    bool any_set_ = false;
};

}  // namespace particulars
