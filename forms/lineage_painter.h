// Paints the lineage of a list into a graphics context: a column of boxes for each day on which the
// list changed, and the steps between them as curves with their word.
//
// All lengths are device-independent pixels; the context is scaled once by the caller.

#pragma once

#include <optional>

#include <wx/font.h>
#include <wx/gdicmn.h>
#include <wx/geometry.h>

#include "model/papers/lineage_chart.h"

class wxGraphicsContext;

namespace particulars {

struct Palette;

/// Where the boxes of a chart lie.
class LineageLayout {
public:
    /// `zoom` is a row height: from kLeastHeight, at which 200 entries fit a screen, to
    /// kMostHeight.
    LineageLayout(const LineageChart& chart, int zoom);

    static constexpr int kLeastHeight = 8;
    static constexpr int kMostHeight = 44;
    static constexpr int kLeastTextHeight = 16;  ///< Below it a box shows no text.

    wxSize size() const { return size_; }
    wxRect2DDouble BoxAt(LineagePlace place) const;
    std::optional<LineagePlace> At(wxPoint point) const;
    int box_height() const { return box_height_; }

private:
    const LineageChart& chart_;
    int box_height_;
    wxSize size_;
};

struct LineageScene {
    const LineageChart& chart;
    const LineageLayout& layout;
    const Palette& palette;
    wxFont font;
    wxSize window;
    wxPoint scrolled;
    std::optional<LineagePlace> focused;
    bool has_focus = false;
};

void PaintLineage(wxGraphicsContext& context, const LineageScene& scene);

}  // namespace particulars
