#include "forms/lineage_canvas.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include "forms/lineage_painter.h"
#include "forms/theme.h"

namespace particulars {
namespace {

constexpr int kScrollStep = 8;  ///< Device-independent pixels.
constexpr int kFirstHeight = 24;
constexpr int kZoomStep = 4;

}  // namespace

LineageCanvas::LineageCanvas(wxWindow* parent)
    : wxScrolledCanvas(
          parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
          wxVSCROLL | wxHSCROLL | wxWANTS_CHARS | wxBORDER_THEME | wxFULL_REPAINT_ON_RESIZE),
      zoom_(kFirstHeight) {
    SetName("Lineage of the list");
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    EnableScrolling(false, false);  // Repainted as a whole.
    Bind(wxEVT_PAINT, &LineageCanvas::OnPaint, this);
    Bind(wxEVT_KEY_DOWN, &LineageCanvas::OnKey, this);
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& event) {
        SetFocus();
        if (const auto place = PlaceAt(event.GetPosition()))
            MoveTo(*place);
    });
    Bind(wxEVT_LEFT_DCLICK, [this](wxMouseEvent& event) {
        if (PlaceAt(event.GetPosition()) && open_)
            open_();
    });
    Bind(wxEVT_MOUSEWHEEL, [this](wxMouseEvent& event) {
        if (!event.ControlDown())
            return event.Skip();
        Zoom(event.GetWheelRotation() > 0 ? 1 : -1);
    });
    const auto repaint = [this](wxFocusEvent& event) {
        Refresh();
        event.Skip();
    };
    Bind(wxEVT_SET_FOCUS, repaint);
    Bind(wxEVT_KILL_FOCUS, repaint);
}

void LineageCanvas::SetChart(LineageChart chart) {
    const std::optional<TradeSecretId> chosen =
        place_ ? std::optional(chart_.at(*place_).secret) : std::nullopt;
    chart_ = std::move(chart);
    place_.reset();
    ShowScrollbars();
    if (!chart_.empty() && !chart_.columns.front().boxes.empty())
        place_ = LineagePlace{};  // In sight already; the window may not have its size yet.
    if (move_)
        move_();
    if (chosen)
        Choose(*chosen);
    Refresh();
}

void LineageCanvas::Choose(const TradeSecretId& secret) {
    for (std::size_t column = chart_.columns.size(); column-- > 0;)
        for (std::size_t row = 0; row < chart_.columns[column].boxes.size(); ++row)
            if (chart_.columns[column].boxes[row].secret == secret)
                return MoveTo({column, row});
}

void LineageCanvas::MoveTo(LineagePlace place) {
    place_ = place;
    const LineageLayout layout(chart_, zoom_);
    const wxRect2DDouble box = layout.BoxAt(place);
    const wxSize window = ToDIP(GetClientSize());
    const wxPoint scrolled = Scrolled();
    const auto shift = [](double start, double end, int from, int room) {
        if (start < from)
            return std::max(0, static_cast<int>(start) / kScrollStep - 5);
        if (end > from + room)
            return static_cast<int>(end - room) / kScrollStep + 5;
        return from / kScrollStep;
    };
    Scroll(shift(box.GetLeft(), box.GetRight(), scrolled.x, window.x),
           shift(box.GetTop(), box.GetBottom(), scrolled.y, window.y));
    Refresh();
    if (move_)
        move_();
}

void LineageCanvas::Zoom(int steps) {
    zoom_ = std::clamp(zoom_ + steps * kZoomStep, LineageLayout::kLeastHeight,
                       LineageLayout::kMostHeight);
    ShowScrollbars();
    if (place_)
        MoveTo(*place_);
    Refresh();
}

void LineageCanvas::ShowScrollbars() {
    const int step = FromDIP(kScrollStep);
    const wxSize all = FromDIP(LineageLayout(chart_, zoom_).size());
    const wxPoint start = GetViewStart();
    SetScrollbars(step, step, (all.x + step - 1) / step, (all.y + step - 1) / step, start.x,
                  start.y, true);
}

wxPoint LineageCanvas::Scrolled() const {
    return GetViewStart() * kScrollStep;
}

std::optional<LineagePlace> LineageCanvas::PlaceAt(wxPoint point) const {
    return LineageLayout(chart_, zoom_).At(ToDIP(point) + Scrolled());
}

void LineageCanvas::OnPaint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::CreateFromUnknownDC(dc));
    if (!context)
        return;
    const double scale = FromDIP(1000) / 1000.0;
    context->Scale(scale, scale);
    const LineageLayout layout(chart_, zoom_);
    PaintLineage(*context, {chart_, layout, CurrentPalette(), GetFont(), ToDIP(GetClientSize()),
                            Scrolled(), place_, HasFocus()});
}

void LineageCanvas::OnKey(wxKeyEvent& event) {
    if (!place_ || event.HasModifiers())
        return event.Skip();
    const std::size_t last = chart_.columns[place_->column].boxes.size() - 1;
    switch (event.GetKeyCode()) {
        case WXK_UP:
            return MoveTo({place_->column, place_->row > 0 ? place_->row - 1 : 0});
        case WXK_DOWN:
            return MoveTo({place_->column, std::min(place_->row + 1, last)});
        case WXK_HOME:
            return MoveTo({place_->column, 0});
        case WXK_END:
            return MoveTo({place_->column, last});
        case WXK_LEFT:
            return MoveTo(Along(chart_, *place_, false));
        case WXK_RIGHT:
            return MoveTo(Along(chart_, *place_, true));
        case '+':
        case '=':
        case WXK_NUMPAD_ADD:
            return Zoom(1);
        case '-':
        case WXK_NUMPAD_SUBTRACT:
            return Zoom(-1);
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER:
        case WXK_SPACE:
            if (open_)
                open_();
            return;
        default:
            event.Skip();
    }
}

}  // namespace particulars
