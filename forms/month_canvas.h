// The drawn month that the user walks by day: arrows move by days and weeks, Page Up and Page Down
// by months, Home and End to the ends of the month, Enter opens the day.
//
// It draws what it is given and says what was asked for; whoever holds it answers with another
// month where a move leaves this one. A drawn picture is mute to screen readers: show the words of
// the chosen day in a field beside it.

#pragma once

#include <functional>

#include <wx/window.h>

#include "model/papers/month.h"

namespace particulars {

class MonthCanvas : public wxWindow {
public:
    explicit MonthCanvas(wxWindow* parent);

    /// `chosen` is one of the days drawn.
    void ShowDay(Month month, const Date& chosen);

    const Month& month() const { return month_; }
    const Date& chosen() const { return chosen_; }

    /// Called with the day that the user wants to go to, of this month or another.
    void OnMove(std::function<void(const Date&)> move) { move_ = std::move(move); }

    /// Called for Enter, a double click and a click on "+3 more", on the chosen day.
    void OnOpen(std::function<void()> open) { open_ = std::move(open); }

private:
    void OnPaint(wxPaintEvent& event);
    void OnKey(wxKeyEvent& event);
    void OnClick(wxMouseEvent& event);
    void OnHover(wxMouseEvent& event);
    const MonthDay* DayAt(wxPoint point) const;

    Month month_;
    Date chosen_{boost::gregorian::not_a_date_time};
    std::function<void(const Date&)> move_;
    std::function<void()> open_;
};

/// The same day of the month `months` later, or the last day of a shorter month.
Date SameDayInMonth(const Date& day, int months);

}  // namespace particulars
