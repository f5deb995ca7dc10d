#include "forms/month_canvas.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include <boost/date_time/gregorian/gregorian.hpp>
#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include "forms/month_painter.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

using boost::gregorian::days;

constexpr int kLeastWidth = 420;
constexpr int kLeastHeight = 260;

/// nullopt for a key that does not move.
std::optional<Date> Target(const Date& day, int key) {
    switch (key) {
        case WXK_LEFT:
            return day - days(1);
        case WXK_RIGHT:
            return day + days(1);
        case WXK_UP:
            return day - days(7);
        case WXK_DOWN:
            return day + days(7);
        case WXK_HOME:
            return FirstOfMonth(day);
        case WXK_END:
            return day.end_of_month();
        case WXK_PAGEUP:
            return SameDayInMonth(day, -1);
        case WXK_PAGEDOWN:
            return SameDayInMonth(day, 1);
        default:
            return std::nullopt;
    }
}

}  // namespace

Date SameDayInMonth(const Date& day, int months) {
    const Date first = FirstOfMonth(day, months);
    if (first == day)
        return day;
    const int last = first.end_of_month().day().as_number();
    return first + days(std::min<int>(day.day().as_number(), last) - 1);
}

MonthCanvas::MonthCanvas(wxWindow* parent)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
               wxWANTS_CHARS | wxBORDER_THEME | wxFULL_REPAINT_ON_RESIZE) {
    SetName("Month calendar");
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetMinSize(FromDIP(wxSize(kLeastWidth, kLeastHeight)));
    Bind(wxEVT_PAINT, &MonthCanvas::OnPaint, this);
    Bind(wxEVT_KEY_DOWN, &MonthCanvas::OnKey, this);
    Bind(wxEVT_LEFT_DOWN, &MonthCanvas::OnClick, this);
    Bind(wxEVT_MOTION, &MonthCanvas::OnHover, this);
    Bind(wxEVT_LEFT_DCLICK, [this](wxMouseEvent& event) {
        if (DayAt(event.GetPosition()) && open_)
            open_();
    });
    const auto repaint = [this](wxFocusEvent& event) {
        Refresh();
        event.Skip();
    };
    Bind(wxEVT_SET_FOCUS, repaint);
    Bind(wxEVT_KILL_FOCUS, repaint);
}

void MonthCanvas::ShowDay(Month month, const Date& chosen) {
    month_ = std::move(month);
    chosen_ = chosen;
    Refresh();
}

void MonthCanvas::OnPaint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::CreateFromUnknownDC(dc));
    if (!context)
        return;
    const double scale = FromDIP(1000) / 1000.0;
    context->Scale(scale, scale);
    PaintMonth(*context,
               {month_, CurrentPalette(), GetFont(), ToDIP(GetClientSize()), chosen_, HasFocus()});
}

void MonthCanvas::OnKey(wxKeyEvent& event) {
    if (event.HasModifiers() || month_.weeks.empty())
        return event.Skip();
    const int key = event.GetKeyCode();
    if (const std::optional<Date> to = Target(chosen_, key)) {
        if (move_)
            move_(*to);
    } else if (key == WXK_RETURN || key == WXK_NUMPAD_ENTER || key == WXK_SPACE) {
        if (open_)
            open_();
    } else if (key == WXK_TAB) {
        Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward
                                   : wxNavigationKeyEvent::IsForward);
    } else {
        event.Skip();
    }
}

const MonthDay* MonthCanvas::DayAt(wxPoint point) const {
    const auto place =
        MonthLayout(month_.weeks.size(), ToDIP(GetClientSize())).PlaceAt(ToDIP(point));
    return place ? &month_.weeks[*place / 7][*place % 7] : nullptr;
}

void MonthCanvas::OnClick(wxMouseEvent& event) {
    SetFocus();
    const MonthDay* day = DayAt(event.GetPosition());
    if (!day || !move_)
        return;
    const Date date = day->date;  // A move into another month takes the day away.
    move_(date);
}

void MonthCanvas::OnHover(wxMouseEvent& event) {
    const MonthDay* day = DayAt(event.GetPosition());
    const wxString words = day ? Wx(DayInFullWords(*day)) : wxString();
    if (GetToolTipText() != words)
        SetToolTip(words);
}

}  // namespace particulars
