// Draws a Matrix and lets the user walk it: arrows move from cell to cell, Enter opens one, the
// wheel with Ctrl zooms. Every cell has a sign beside its color, and its word where there is room.
//
// A drawn picture is mute to screen readers, so whoever holds it shows `InWords` in a text field
// beside it on every move (OnMove).

#pragma once

#include <functional>
#include <optional>

#include <wx/scrolwin.h>

#include "forms/matrix.h"
#include "forms/matrix_layout.h"

namespace particulars {

struct Palette;

class MatrixView : public wxScrolledCanvas {
public:
    explicit MatrixView(wxWindow* parent);

    /// Keeps the focused secret and element where they are still there.
    void SetMatrix(Matrix matrix);
    const Matrix& matrix() const { return matrix_; }

    /// The cell that has the focus; nullopt for an empty matrix.
    const std::optional<MatrixPlace>& place() const { return place_; }
    void MoveTo(MatrixPlace place);

    /// The focused cell, said.
    wxString InWords() const;

    void Zoom(int steps);
    int zoom() const { return zoom_; }

    void OnMove(std::function<void()> move) { move_ = std::move(move); }
    void OnOpen(std::function<void()> open) { open_ = std::move(open); }

private:
    MatrixLayout Measure() const;
    void ShowScrollbars();
    void Reveal(MatrixPlace place);
    wxPoint Scrolled() const;
    std::optional<MatrixPlace> PlaceAt(wxPoint point) const;
    void OnPaint(wxPaintEvent& event);
    void OnKey(wxKeyEvent& event);
    void OnClick(wxMouseEvent& event);
    void OnHover(wxMouseEvent& event);
    void OnWheel(wxMouseEvent& event);

    Matrix matrix_;
    std::optional<MatrixPlace> place_;
    std::optional<MatrixPlace> hovered_;
    int zoom_ = 0;
    bool zoomed_by_user_ = false;
    std::function<void()> move_;
    std::function<void()> open_;
};

}  // namespace particulars
