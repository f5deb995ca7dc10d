#include "forms/preview_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <wx/dcbuffer.h>
#include <wx/image.h>
#include <wx/settings.h>

#include "forms/theme.h"
#include "model/render/page_set.h"

namespace particulars {
namespace {

constexpr double kPixelsPerInch = 96.0;
constexpr double kPointsPerInch = 72.0;
constexpr int kMargin = 16;
constexpr int kLineStep = 24;
constexpr std::size_t kPicturesKept = 5;  ///< A screen shows parts of three pages at most.
constexpr double kLeastScale = 0.2;

wxBitmap ToBitmap(const PagePixels& pixels, double scale_factor) {
    wxImage image(pixels.width, pixels.height, false);
    std::copy(pixels.rgb.begin(), pixels.rgb.end(), image.GetData());
    return wxBitmap(image, wxBITMAP_SCREEN_DEPTH, scale_factor);
}

}  // namespace

PreviewView::PreviewView(wxWindow* parent)
    : wxScrolledCanvas(
          parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
          wxVSCROLL | wxHSCROLL | wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE | wxBORDER_THEME) {
    SetName("Preview");
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetScrollRate(FromDIP(kLineStep), FromDIP(kLineStep));
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { Paint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        Measure();
    });
    Bind(wxEVT_KEY_DOWN, &PreviewView::OnKey, this);
    Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        Refresh();
    });
    Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        Refresh();
    });
}

PreviewView::~PreviewView() = default;

void PreviewView::ShowPages(std::shared_ptr<const PageSet> pages) {
    const std::size_t page = current_page();
    const std::size_t count = page_count();
    const wxPoint start = GetViewStart();
    pages_ = std::move(pages);
    pictures_.clear();
    Measure();
    if (page_count() > 0 && page_count() == count)
        Scroll(start);  // The same paper with another word in it.
    else if (page_count() > 0)
        GoToPage(std::min(page, page_count() - 1));
    Refresh();
    if (turn_)
        turn_();
}

void PreviewView::SetZoom(Zoom zoom) {
    const std::size_t page = current_page();
    zoom_ = zoom;
    Measure();
    GoToPage(page);
    Refresh();
}

std::size_t PreviewView::page_count() const {
    return pages_ ? pages_->page_count() : 0;
}

double PreviewView::PixelsPerPoint() const {
    const double whole = FromDIP(static_cast<int>(kPixelsPerInch)) / kPointsPerInch;
    if (zoom_ == Zoom::kDouble)
        return 2 * whole;
    if (zoom_ == Zoom::kWhole || !pages_)
        return whole;
    const int room = GetClientSize().x - 2 * FromDIP(kMargin);
    return std::max(kLeastScale, room / pages_->page_size().width);
}

wxSize PreviewView::PageExtent() const {
    if (!pages_)
        return {};
    const double scale = PixelsPerPoint();
    return {static_cast<int>(std::ceil(pages_->page_size().width * scale)),
            static_cast<int>(std::ceil(pages_->page_size().height * scale))};
}

int PreviewView::PageStride() const {
    return PageExtent().y + FromDIP(kMargin);
}

void PreviewView::Measure() {
    const wxSize page = PageExtent();
    const int margin = FromDIP(kMargin);
    const int height = static_cast<int>(page_count()) * PageStride() + margin;
    SetVirtualSize(zoom_ == Zoom::kFitWidth ? 1 : page.x + 2 * margin, height);
}

std::size_t PreviewView::current_page() const {
    if (page_count() == 0)
        return 0;
    const int middle = CalcUnscrolledPosition(wxPoint(0, GetClientSize().y / 2)).y;
    const int page = std::max(0, middle - FromDIP(kMargin)) / std::max(1, PageStride());
    return std::min(static_cast<std::size_t>(page), page_count() - 1);
}

void PreviewView::GoToPage(std::size_t page) {
    int step = 0;
    GetScrollPixelsPerUnit(nullptr, &step);
    Scroll(-1, static_cast<int>(page) * PageStride() / std::max(1, step));
    Turned();
}

void PreviewView::OnTurn(std::function<void()> turn) {
    turn_ = std::move(turn);
}

void PreviewView::Turned() {
    const std::size_t page = current_page();
    if (std::exchange(last_page_, page) != page && turn_)
        turn_();
}

const wxBitmap& PreviewView::Picture(std::size_t page) {
    const double factor = GetContentScaleFactor();
    const double scale = PixelsPerPoint() * factor;
    if (std::abs(scale - drawn_scale_) > 1e-9) {
        pictures_.clear();
        drawn_scale_ = scale;
    }
    const auto found = pictures_.find(page);
    if (found != pictures_.end())
        return found->second;
    while (pictures_.size() >= kPicturesKept) {
        const auto first = pictures_.begin();
        const auto last = std::prev(pictures_.end());
        pictures_.erase(
            page - std::min(page, first->first) > last->first - std::min(page, last->first) ? first
                                                                                            : last);
    }
    return pictures_[page] = ToBitmap(pages_->RenderToPixels(page, scale), factor);
}

void PreviewView::Paint() {
    wxAutoBufferedPaintDC dc(this);
    DoPrepareDC(dc);
    const Palette& palette = CurrentPalette();
    dc.SetBackground(wxBrush(palette.line));
    dc.Clear();
    if (!pages_)
        return;
    const wxSize page = PageExtent();
    const int margin = FromDIP(kMargin);
    const int left = std::max(margin, (GetClientSize().x - page.x) / 2);
    const int top = CalcUnscrolledPosition(wxPoint(0, 0)).y;
    const int bottom = top + GetClientSize().y;
    const std::size_t current = current_page();
    for (std::size_t number = 0; number < page_count(); ++number) {
        const int y = margin + static_cast<int>(number) * PageStride();
        if (y + page.y < top || y > bottom)
            continue;
        dc.DrawBitmap(Picture(number), left, y);
        const bool focused = HasFocus() && number == current;
        dc.SetBrush(*wxTRANSPARENT_BRUSH);
        dc.SetPen(wxPen(focused ? palette.accent : palette.muted, FromDIP(focused ? 2 : 1)));
        dc.DrawRectangle(left - 1, y - 1, page.x + 2, page.y + 2);
    }
    Turned();
}

void PreviewView::OnKey(wxKeyEvent& event) {
    const std::size_t page = current_page();
    switch (event.GetKeyCode()) {
        case WXK_PAGEDOWN:
            if (page + 1 < page_count())
                GoToPage(page + 1);
            break;
        case WXK_PAGEUP:
            GoToPage(page == 0 ? 0 : page - 1);
            break;
        case WXK_HOME:
            GoToPage(0);
            break;
        case WXK_END:
            GoToPage(page_count() == 0 ? 0 : page_count() - 1);
            break;
        case WXK_TAB:
            Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward
                                       : wxNavigationKeyEvent::IsForward);
            break;
        default:
            event.Skip();
    }
}

}  // namespace particulars
