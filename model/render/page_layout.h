// A PaperDocument on pages: every line of text, rule and mark with its place in points.
//
// Laid out once, at a fixed resolution and without hinting, so that preview, printer and PDF show
// the same pages whatever the screen. Pieces point into the document that the layout owns, which is
// why a PageLayout moves but does not copy.

#pragma once

#include <array>
#include <compare>
#include <memory>
#include <variant>
#include <vector>

#include "model/core/enum_text.h"
#include "model/core/progress.h"
#include "model/papers/document.h"
#include "model/render/added_text.h"
#include "model/render/type_style.h"

namespace particulars {

enum class PaperSize { kLetter, kA4 };

template <>
struct EnumText<PaperSize> {
    static constexpr std::array<EnumName<PaperSize>, 2> kNames = {
        {{PaperSize::kLetter, "letter"}, {PaperSize::kA4, "a4"}}};
};

/// In points, 72 to the inch.
struct PageSize {
    double width = 0;
    double height = 0;
};

PageSize SizeOf(PaperSize size);

/// The part of the document that a piece shows, in reading order. Heads, feet, rules and repeated
/// header rows are furniture: they are seen, but not read aloud.
struct Origin {
    static constexpr int kFurniture = -1;
    static constexpr int kHeaderRow = -1;

    int block = kFurniture;
    int row = 0;
    int part = 0;  ///< Counts the pages that a cut row stands on, from 0.
    int column = 0;
    int note = 0;  ///< Of a footnote: its number. It is read after the text that it belongs to.

    friend auto operator<=>(const Origin&, const Origin&) = default;
};

/// Some lines of a text that was broken to `width`; (x, y) is the top left corner of the first.
struct TextPiece {
    const RichText* text = nullptr;
    TypeRole role = TypeRole::kBody;
    double x = 0;
    double y = 0;
    double width = 0;
    int first_line = 0;
    int line_count = 0;
    int first_note = 0;  ///< Number of the first footnote in it; 0 where they have no place.
};

/// A filled rectangle.
struct RulePiece {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double gray = 0;  ///< 0 is black, 1 is white.
};

/// The symbol of a cell mark, `size` points wide and high.
struct MarkPiece {
    CellMark mark = CellMark::kNone;
    double x = 0;
    double y = 0;
    double size = 0;
};

struct Piece {
    Origin origin;
    std::variant<TextPiece, RulePiece, MarkPiece> shape;
};

/// Pieces in reading order, furniture first.
struct Page {
    std::vector<Piece> pieces;
    std::vector<std::unique_ptr<const RichText>> texts;  ///< Of this page alone.
};

class PageLayout {
public:
    /// Throws kUnavailable where no font is installed, kCancelled when `progress` does.
    PageLayout(PaperDocument document, PaperSize size, Progress& progress);

    PageLayout(PageLayout&&) = default;
    PageLayout& operator=(PageLayout&&) = default;

    const PaperDocument& document() const { return document_; }
    PageSize page_size() const { return size_; }

    /// Never empty: an empty document is one page that says so.
    const std::vector<Page>& pages() const { return pages_; }

private:
    PaperDocument document_;
    PageSize size_;
    AddedText added_text_;
    std::vector<Page> pages_;
};

}  // namespace particulars
