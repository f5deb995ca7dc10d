// Paints one matrix into a graphics context: heads that stay, cells that scroll, the focused cell.
//
// All lengths are device-independent pixels; the context is scaled once by the caller. Lines and
// signs are paths, so they are sharp at every scale.

#pragma once

#include <optional>

#include <wx/font.h>
#include <wx/gdicmn.h>
#include <wx/geometry.h>

#include "forms/matrix.h"
#include "forms/matrix_layout.h"

class wxGraphicsContext;

namespace particulars {

struct Palette;

struct MatrixScene {
    const Matrix& matrix;
    const MatrixLayout& layout;
    const Palette& palette;
    wxFont font;
    wxSize window;
    wxPoint scrolled;
    std::optional<MatrixPlace> focused;
    std::optional<MatrixPlace> hovered;
    bool has_focus = false;
};

void PaintMatrix(wxGraphicsContext& context, const MatrixScene& scene);

/// Draws the sign of a verdict in the middle of `box`, for cells and for legends.
void PaintSign(wxGraphicsContext& context, Verdict verdict, const wxRect2DDouble& box,
               const wxColour& color);

}  // namespace particulars
