#include "model/render/mark_painter.h"

#include <numbers>

namespace particulars {
namespace {

constexpr double kTurn = 2 * std::numbers::pi;

// Each draws in a square from (0, 0) to (1, 1).

void Check(cairo_t* cairo) {
    cairo_move_to(cairo, 0.08, 0.56);
    cairo_line_to(cairo, 0.37, 0.86);
    cairo_line_to(cairo, 0.94, 0.14);
    cairo_stroke(cairo);
}

void Cross(cairo_t* cairo) {
    cairo_move_to(cairo, 0.14, 0.14);
    cairo_line_to(cairo, 0.86, 0.86);
    cairo_move_to(cairo, 0.86, 0.14);
    cairo_line_to(cairo, 0.14, 0.86);
    cairo_stroke(cairo);
}

void Circle(cairo_t* cairo) {
    cairo_arc(cairo, 0.5, 0.5, 0.42, 0, kTurn);
    cairo_stroke(cairo);
}

void HalfCircle(cairo_t* cairo) {
    cairo_arc(cairo, 0.5, 0.5, 0.42, kTurn / 4, 3 * kTurn / 4);
    cairo_close_path(cairo);
    cairo_fill(cairo);
    Circle(cairo);
}

void Dash(cairo_t* cairo) {
    cairo_move_to(cairo, 0.1, 0.5);
    cairo_line_to(cairo, 0.9, 0.5);
    cairo_stroke(cairo);
}

}  // namespace

void PaintMark(cairo_t* cairo, const MarkPiece& mark) {
    constexpr double kHeavy = 0.17;
    constexpr double kLight = 0.11;
    cairo_save(cairo);
    cairo_translate(cairo, mark.x, mark.y);
    cairo_scale(cairo, mark.size, mark.size);
    cairo_set_line_width(cairo, kHeavy);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_MITER);
    switch (mark.mark) {
        case CellMark::kNone:
            break;
        case CellMark::kMet:
            Check(cairo);
            break;
        case CellMark::kDoubtful:
            cairo_set_line_width(cairo, kLight);
            HalfCircle(cairo);
            break;
        case CellMark::kNotMet:
            Cross(cairo);
            break;
        case CellMark::kNotApplicable:
            Dash(cairo);
            break;
        case CellMark::kNotAssessed:
            cairo_set_line_width(cairo, kLight);
            Circle(cairo);
            break;
    }
    cairo_restore(cairo);
}

}  // namespace particulars
