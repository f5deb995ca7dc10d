#include "model/render/piece_painter.h"

#include "model/render/mark_painter.h"

namespace particulars {
namespace {

void Paint(cairo_t* cairo, TextShaper& shaper, const TextPiece& text, const SpanMarks* marks) {
    cairo_set_source_rgb(cairo, 0, 0, 0);
    shaper.Draw(cairo, text, marks);
}

void Paint(cairo_t* cairo, TextShaper&, const RulePiece& rule, const SpanMarks*) {
    cairo_set_source_rgb(cairo, rule.gray, rule.gray, rule.gray);
    cairo_rectangle(cairo, rule.x, rule.y, rule.width, rule.height);
    cairo_fill(cairo);
}

void Paint(cairo_t* cairo, TextShaper&, const MarkPiece& mark, const SpanMarks*) {
    cairo_set_source_rgb(cairo, 0, 0, 0);
    PaintMark(cairo, mark);
}

}  // namespace

void PaintPiece(cairo_t* cairo, TextShaper& shaper, const Piece& piece, const SpanMarks* marks) {
    std::visit([&](const auto& shape) { Paint(cairo, shaper, shape, marks); }, piece.shape);
}

}  // namespace particulars
