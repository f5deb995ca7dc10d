// Paints one month into a graphics context: the names of the days, a box for each day with what is
// due, and how many more there are where a box is full.
//
// All lengths are device-independent pixels; the context is scaled once by the caller. Closed days
// are shaded and named, states have a sign and a word, today says so: nothing rests on color.

#pragma once

#include <optional>

#include <wx/colour.h>
#include <wx/font.h>
#include <wx/gdicmn.h>

#include "model/papers/month.h"

class wxGraphicsContext;

namespace particulars {

struct Palette;

/// Where the boxes of the days lie.
class MonthLayout {
public:
    static constexpr int kNamesHeight = 24;

    MonthLayout(std::size_t weeks, wxSize window) : weeks_(weeks), window_(window) {}

    /// Of the day that counts `place` from the first one drawn.
    wxRect BoxOf(std::size_t place) const;

    /// nullopt on the names of the days and outside.
    std::optional<std::size_t> PlaceAt(wxPoint point) const;

    std::size_t day_count() const { return weeks_ * 7; }

private:
    std::size_t weeks_;
    wxSize window_;
};

struct MonthScene {
    const Month& month;
    const Palette& palette;
    wxFont font;
    wxSize window;
    Date chosen;
    bool has_focus = false;
};

void PaintMonth(wxGraphicsContext& context, const MonthScene& scene);

/// Behind days on which the court is closed.
wxColour ClosedGround(const Palette& palette);

}  // namespace particulars
