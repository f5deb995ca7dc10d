// Draws the symbols of cell marks as strokes and fills, so that no font is needed for them and each
// can be told from the others in black and white: check, half circle, cross, dash, empty circle.

#pragma once

#include <cairo.h>

#include "model/render/page_layout.h"

namespace particulars {

/// In the context's present color.
void PaintMark(cairo_t* cairo, const MarkPiece& mark);

}  // namespace particulars
