// The drawn lineage that the user walks: up and down within a list, left and right along the steps,
// Enter opens the entry, plus and minus or the wheel with Ctrl zoom.
//
// A drawn picture is mute to screen readers: whoever holds it shows the words of the chosen box in
// a field beside it on every move.

#pragma once

#include <functional>
#include <optional>

#include <wx/scrolwin.h>

#include "model/papers/lineage_chart.h"

namespace particulars {

class LineageCanvas : public wxScrolledCanvas {
public:
    explicit LineageCanvas(wxWindow* parent);

    /// Chooses the last box of the entry that was chosen before, else the first box.
    void SetChart(LineageChart chart);
    const LineageChart& chart() const { return chart_; }

    /// Nullopt for an empty chart.
    const std::optional<LineagePlace>& place() const { return place_; }
    void MoveTo(LineagePlace place);
    void Choose(const TradeSecretId& secret);

    void Zoom(int steps);

    void OnMove(std::function<void()> move) { move_ = std::move(move); }
    void OnOpen(std::function<void()> open) { open_ = std::move(open); }

private:
    void ShowScrollbars();
    wxPoint Scrolled() const;
    std::optional<LineagePlace> PlaceAt(wxPoint point) const;
    void OnPaint(wxPaintEvent& event);
    void OnKey(wxKeyEvent& event);

    LineageChart chart_;
    std::optional<LineagePlace> place_;
    int zoom_;
    std::function<void()> move_;
    std::function<void()> open_;
};

}  // namespace particulars
