#include "forms/matrix_view.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include "forms/matrix_painter.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kScrollStep = 8;  ///< Device-independent pixels.
constexpr int kLastZoom = static_cast<int>(MatrixLayout::kRowHeights.size()) - 1;

/// The place of a secret and element of `before` in `after`, as far as they are still there.
MatrixPlace Refind(const Matrix& before, MatrixPlace place, const Matrix& after) {
    MatrixPlace found{0, 0};
    for (std::size_t row = 0; row < after.rows.size(); ++row)
        if (after.rows[row].secret == before.rows[place.row].secret)
            found.row = row;
    for (std::size_t column = 0; column < after.columns.size(); ++column)
        if (after.columns[column].element == before.columns[place.column].element)
            found.column = column;
    return found;
}

}  // namespace

MatrixView::MatrixView(wxWindow* parent)
    : wxScrolledCanvas(
          parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
          wxVSCROLL | wxHSCROLL | wxWANTS_CHARS | wxBORDER_THEME | wxFULL_REPAINT_ON_RESIZE) {
    SetName("Particularity matrix");
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    EnableScrolling(false, false);  // The heads stay, so nothing can be moved as a block.
    Bind(wxEVT_PAINT, &MatrixView::OnPaint, this);
    Bind(wxEVT_KEY_DOWN, &MatrixView::OnKey, this);
    Bind(wxEVT_LEFT_DOWN, &MatrixView::OnClick, this);
    Bind(wxEVT_MOTION, &MatrixView::OnHover, this);
    Bind(wxEVT_MOUSEWHEEL, &MatrixView::OnWheel, this);
    Bind(wxEVT_LEFT_DCLICK, [this](wxMouseEvent& event) {
        if (PlaceAt(event.GetPosition()) && open_)
            open_();
    });
    Bind(wxEVT_LEAVE_WINDOW, [this](wxMouseEvent&) {
        hovered_.reset();
        Refresh();
    });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        ShowScrollbars();
        event.Skip();
    });
    const auto repaint = [this](wxFocusEvent& event) {
        Refresh();
        event.Skip();
    };
    Bind(wxEVT_SET_FOCUS, repaint);
    Bind(wxEVT_KILL_FOCUS, repaint);
}

void MatrixView::SetMatrix(Matrix matrix) {
    if (matrix.rows.empty() || matrix.columns.empty())
        place_.reset();
    else
        place_ = place_ ? Refind(matrix_, *place_, matrix) : MatrixPlace{};
    matrix_ = std::move(matrix);
    hovered_.reset();
    ShowScrollbars();
    Refresh();
    if (move_)
        move_();
}

void MatrixView::MoveTo(MatrixPlace place) {
    if (matrix_.rows.empty() || matrix_.columns.empty())
        return;
    place_ = MatrixPlace{std::min(place.row, matrix_.rows.size() - 1),
                         std::min(place.column, matrix_.columns.size() - 1)};
    Reveal(*place_);
    Refresh();
    if (move_)
        move_();
}

wxString MatrixView::InWords() const {
    return place_ ? Wx(CellInWords(matrix_, place_->row, place_->column)) : wxString();
}

void MatrixView::Zoom(int steps) {
    zoom_ = std::clamp(zoom_ + steps, 0, kLastZoom);
    zoomed_by_user_ = true;
    ShowScrollbars();
    if (place_)
        Reveal(*place_);
    Refresh();
}

MatrixLayout MatrixView::Measure() const {
    const wxSize size = ToDIP(GetClientSize());
    return {matrix_.rows.size(), matrix_.columns.size(), zoom_, {size.x, size.y}};
}

void MatrixView::ShowScrollbars() {
    if (!zoomed_by_user_) {
        const int room = ToDIP(GetClientSize()).y - Measure().head_height();
        zoom_ = MatrixLayout::FirstZoom(matrix_.rows.size(), room);
    }
    const MatrixLayout layout = Measure();
    const wxSize all(layout.head_width() + layout.content_width(),
                     layout.head_height() + layout.content_height());
    const int step = FromDIP(kScrollStep);
    const wxSize units = (FromDIP(all) + wxSize(step - 1, step - 1)) / step;
    const wxPoint start = GetViewStart();
    SetScrollbars(step, step, units.x, units.y, start.x, start.y, true);
}

wxPoint MatrixView::Scrolled() const {
    int x = 0;
    int y = 0;
    GetViewStart(&x, &y);
    return {x * kScrollStep, y * kScrollStep};
}

void MatrixView::Reveal(MatrixPlace place) {
    const MatrixLayout layout = Measure();
    const wxSize window = ToDIP(GetClientSize());
    const auto shift = [](int start, int length, int scrolled, int room) {
        if (start < scrolled)
            return start / kScrollStep;
        if (start + length > scrolled + room)
            return (start + length - room + kScrollStep - 1) / kScrollStep;
        return scrolled / kScrollStep;
    };
    const wxPoint scrolled = Scrolled();
    Scroll(shift(static_cast<int>(place.column) * layout.column_width(), layout.column_width(),
                 scrolled.x, window.x - layout.head_width()),
           shift(static_cast<int>(place.row) * layout.row_height(), layout.row_height(), scrolled.y,
                 window.y - layout.head_height()));
}

std::optional<MatrixPlace> MatrixView::PlaceAt(wxPoint point) const {
    const wxPoint at = ToDIP(point);
    const wxPoint scrolled = Scrolled();
    return Measure().At(at.x, at.y, scrolled.x, scrolled.y);
}

void MatrixView::OnPaint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::CreateFromUnknownDC(dc));
    if (!context)
        return;
    const double scale = FromDIP(1000) / 1000.0;
    context->Scale(scale, scale);
    const MatrixLayout layout = Measure();
    PaintMatrix(*context, {matrix_, layout, CurrentPalette(), GetFont(), ToDIP(GetClientSize()),
                           Scrolled(), place_, hovered_, HasFocus()});
}

void MatrixView::OnKey(wxKeyEvent& event) {
    if (!place_ || event.HasModifiers())
        return event.Skip();
    MatrixPlace to = *place_;
    const auto page = static_cast<std::size_t>(
        std::max(1, ToDIP(GetClientSize()).y / Measure().row_height() - 2));
    switch (event.GetKeyCode()) {
        case WXK_LEFT:
            to.column -= to.column > 0 ? 1 : 0;
            break;
        case WXK_RIGHT:
            ++to.column;
            break;
        case WXK_UP:
            to.row -= to.row > 0 ? 1 : 0;
            break;
        case WXK_DOWN:
            ++to.row;
            break;
        case WXK_HOME:
            to.column = 0;
            break;
        case WXK_END:
            to.column = matrix_.columns.size() - 1;
            break;
        case WXK_PAGEUP:
            to.row -= std::min(to.row, page);
            break;
        case WXK_PAGEDOWN:
            to.row += page;
            break;
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER:
        case WXK_SPACE:
            if (open_)
                open_();
            return;
        case WXK_TAB:
            Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward
                                       : wxNavigationKeyEvent::IsForward);
            return;
        default:
            return event.Skip();
    }
    MoveTo(to);
}

void MatrixView::OnClick(wxMouseEvent& event) {
    SetFocus();
    if (const auto place = PlaceAt(event.GetPosition()))
        MoveTo(*place);
}

void MatrixView::OnHover(wxMouseEvent& event) {
    const auto place = PlaceAt(event.GetPosition());
    if (place == hovered_)
        return;
    hovered_ = place;
    SetToolTip(place ? Wx(CellInWords(matrix_, place->row, place->column)) : wxString());
    Refresh();
}

void MatrixView::OnWheel(wxMouseEvent& event) {
    if (event.ControlDown())
        Zoom(event.GetWheelRotation() > 0 ? 1 : -1);
    else
        event.Skip();
}

}  // namespace particulars
