// Draws one piece of a page: the same strokes in the window, on paper and in a PDF.

#pragma once

#include <cairo.h>

#include "model/render/page_layout.h"
#include "model/render/text_shaper.h"

namespace particulars {

/// `marks` is told of the words as they are drawn.
void PaintPiece(cairo_t* cairo, TextShaper& shaper, const Piece& piece,
                const SpanMarks* marks = nullptr);

}  // namespace particulars
