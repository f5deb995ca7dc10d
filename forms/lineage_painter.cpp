#include "forms/lineage_painter.h"

#include <algorithm>
#include <cmath>

#include <wx/control.h>
#include <wx/dcmemory.h>
#include <wx/graphics.h>

#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr double kMargin = 16;
constexpr double kHeadHeight = 34;
constexpr double kBoxWidth = 240;
constexpr double kGap = 150;  ///< Between columns, for the steps.
constexpr double kPad = 8;
constexpr double kRound = 4;

double RowGap(int box_height) {
    return std::max(2.0, box_height / 5.0);
}

/// The word of the sort of step, for the head of its curve.
wxString WordOf(LineageKind kind) {
    return Wx(std::string(ToText(kind)));
}

/// What tells one sort of step from another without color: a line of its own.
wxPenStyle StyleOf(LineageKind kind) {
    switch (kind) {
        case LineageKind::kContinue:
            return wxPENSTYLE_DOT;
        case LineageKind::kRename:
            return wxPENSTYLE_SHORT_DASH;
        default:
            return wxPENSTYLE_SOLID;
    }
}

class Painter {
public:
    Painter(wxGraphicsContext& context, const LineageScene& scene)
        : context_(context), scene_(scene), palette_(scene.palette) {}

    void Paint() {
        context_.SetBrush(wxBrush(palette_.field));
        context_.SetPen(*wxTRANSPARENT_PEN);
        context_.DrawRectangle(0, 0, scene_.window.x, scene_.window.y);
        for (const LineageLine& line : scene_.chart.lines)
            if (!(line.from == line.to) && !IsOnFocus(line))
                PaintLine(line, false);
        for (const LineageLine& line : scene_.chart.lines)
            if (!(line.from == line.to) && IsOnFocus(line))
                PaintLine(line, true);
        for (std::size_t column = 0; column < scene_.chart.columns.size(); ++column)
            for (std::size_t row = 0; row < scene_.chart.columns[column].boxes.size(); ++row)
                PaintBox({column, row});
        PaintHeads();
    }

private:
    bool IsOnFocus(const LineageLine& line) const {
        return scene_.focused && (line.from == *scene_.focused || line.to == *scene_.focused);
    }

    wxRect2DDouble Shown(LineagePlace place) const {
        wxRect2DDouble box = scene_.layout.BoxAt(place);
        box.Offset(wxPoint2DDouble(-scene_.scrolled.x, -scene_.scrolled.y));
        return box;
    }

    void PaintLine(const LineageLine& line, bool focused) {
        const wxRect2DDouble from = Shown(line.from);
        const wxRect2DDouble to = Shown(line.to);
        const double x1 = from.GetRight();
        const double x2 = to.GetLeft();
        const double y1 = from.GetCentre().m_y;
        const double y2 = to.GetCentre().m_y;
        const double bend = (x2 - x1) / 2;
        wxGraphicsPath path = context_.CreatePath();
        path.MoveToPoint(x1, y1);
        path.AddCurveToPoint(x1 + bend, y1, x2 - bend, y2, x2, y2);
        context_.SetPen(
            wxPen(focused ? palette_.accent : palette_.muted, focused ? 2 : 1, StyleOf(line.kind)));
        context_.StrokePath(path);
        PaintArrow(x2, y2, focused ? palette_.accent : palette_.muted);
        if (focused && scene_.layout.box_height() >= LineageLayout::kLeastTextHeight)
            PaintWord(WordOf(line.kind), line.to == *scene_.focused ? x1 + kPad : x2 - kPad,
                      line.to == *scene_.focused ? y1 : y2, line.to == *scene_.focused);
    }

    void PaintArrow(double x, double y, const wxColour& color) {
        wxGraphicsPath head = context_.CreatePath();
        head.MoveToPoint(x, y);
        head.AddLineToPoint(x - 6, y - 3);
        head.AddLineToPoint(x - 6, y + 3);
        head.CloseSubpath();
        context_.SetBrush(wxBrush(color));
        context_.FillPath(head);
    }

    /// On a ground of its own, so that curves do not cross it.
    void PaintWord(const wxString& word, double x, double y, bool starts) {
        context_.SetFont(scene_.font, palette_.accent);
        double width = 0;
        double height = 0;
        context_.GetTextExtent(word, &width, &height);
        const double left = starts ? x : x - width - 6;
        context_.SetBrush(wxBrush(palette_.field));
        context_.SetPen(*wxTRANSPARENT_PEN);
        context_.DrawRectangle(left - 2, y - height / 2, width + 4, height);
        context_.DrawText(word, left, y - height / 2);
    }

    /// On a ground of their own, under which everything else scrolls away.
    void PaintHeads() {
        context_.SetBrush(wxBrush(palette_.field));
        context_.SetPen(*wxTRANSPARENT_PEN);
        context_.DrawRectangle(0, 0, scene_.window.x, kHeadHeight);
        for (std::size_t column = 0; column < scene_.chart.columns.size(); ++column)
            PaintHead(column);
    }

    void PaintHead(std::size_t column) {
        const LineageColumn& shown = scene_.chart.columns[column];
        const double left = Shown({column, 0}).GetLeft();
        const std::string day = shown.day ? ToShortWords(*shown.day) : "First list";
        const std::string count =
            std::to_string(shown.boxes.size()) + (shown.boxes.size() == 1 ? " entry" : " entries");
        context_.SetFont(scene_.font.Bold(), palette_.text);
        context_.DrawText(Wx(day), left, kPad);
        double width = 0;
        context_.GetTextExtent(Wx(day), &width, nullptr);
        context_.SetFont(scene_.font, palette_.muted);
        context_.DrawText(Wx(count), left + width + kPad, kPad);
    }

    void PaintBox(LineagePlace place) {
        const wxRect2DDouble box = Shown(place);
        if (box.GetBottom() < 0 || box.GetTop() > scene_.window.y)
            return;
        const LineageBox& entry = scene_.chart.at(place);
        const VerdictColors* colors = ColorsOfOutcome(entry.outcome);
        context_.SetBrush(wxBrush(colors ? colors->fill : palette_.window));
        context_.SetPen(wxPen(palette_.line));
        context_.DrawRoundedRectangle(box.m_x, box.m_y, box.m_width, box.m_height, kRound);
        if (scene_.layout.box_height() >= LineageLayout::kLeastTextHeight)
            PaintText(entry, box, colors ? colors->text : palette_.text);
        if (scene_.focused == place) {
            context_.SetBrush(*wxTRANSPARENT_BRUSH);
            context_.SetPen(wxPen(palette_.accent, scene_.has_focus ? 3 : 2));
            context_.DrawRoundedRectangle(box.m_x, box.m_y, box.m_width, box.m_height, kRound);
        }
    }

    const VerdictColors* ColorsOfOutcome(const std::string& outcome) const {
        if (outcome.empty())
            return nullptr;
        return outcome == ToText(SecretStatus::kAdjudicated) ? &palette_.met : &palette_.not_met;
    }

    void PaintText(const LineageBox& entry, const wxRect2DDouble& box, const wxColour& color) {
        context_.SetFont(scene_.font, color);
        wxString text = Wx(entry.designation + "  " + entry.title);
        const wxString outcome = entry.outcome.empty() ? wxString() : Wx(entry.outcome);
        double outcome_width = 0;
        double height = 0;
        context_.GetTextExtent(outcome.empty() ? wxString("x") : outcome, &outcome_width, &height);
        const double room = box.m_width - 2 * kPad - (outcome.empty() ? 0.0 : outcome_width + kPad);
        const double top = box.GetCentre().m_y - height / 2;
        context_.DrawText(Shortened(text, room), box.m_x + kPad, top);
        if (!outcome.empty())
            context_.DrawText(outcome, box.GetRight() - kPad - outcome_width, top);
    }

    wxString Shortened(const wxString& text, double room) {
        double width = 0;
        context_.GetTextExtent(text, &width, nullptr);
        if (width <= room || text.empty())
            return text;
        const auto kept =
            static_cast<std::size_t>(static_cast<double>(text.length()) * room / width);
        return text.Left(kept > 1 ? kept - 1 : 1) + L"\u2026";
    }

    wxGraphicsContext& context_;
    const LineageScene& scene_;
    const Palette& palette_;
};

}  // namespace

LineageLayout::LineageLayout(const LineageChart& chart, int zoom)
    : chart_(chart), box_height_(std::clamp(zoom, kLeastHeight, kMostHeight)) {
    std::size_t most = 0;
    for (const LineageColumn& column : chart.columns)
        most = std::max(most, column.boxes.size());
    const auto columns = static_cast<double>(chart.columns.size());
    const double width = 2 * kMargin + columns * kBoxWidth + std::max(0.0, columns - 1) * kGap;
    const double height =
        kHeadHeight + kMargin + static_cast<double>(most) * (box_height_ + RowGap(box_height_));
    size_ = wxSize(static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(height)));
}

wxRect2DDouble LineageLayout::BoxAt(LineagePlace place) const {
    return {kMargin + static_cast<double>(place.column) * (kBoxWidth + kGap),
            kHeadHeight + static_cast<double>(place.row) * (box_height_ + RowGap(box_height_)),
            kBoxWidth, static_cast<double>(box_height_)};
}

std::optional<LineagePlace> LineageLayout::At(wxPoint point) const {
    for (std::size_t column = 0; column < chart_.columns.size(); ++column)
        for (std::size_t row = 0; row < chart_.columns[column].boxes.size(); ++row)
            if (BoxAt({column, row}).Contains(wxPoint2DDouble(point.x, point.y)))
                return LineagePlace{column, row};
    return std::nullopt;
}

void PaintLineage(wxGraphicsContext& context, const LineageScene& scene) {
    Painter(context, scene).Paint();
}

}  // namespace particulars
