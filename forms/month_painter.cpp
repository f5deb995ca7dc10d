#include "forms/month_painter.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/graphics.h>

#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr double kPad = 5;
constexpr float kSmall = 0.88F;
constexpr double kLeastWordWidth = 84;  ///< Of a box; below it entries show sign and number only.
constexpr double kShare = 0.35;         ///< Of the line color in the ground of closed days.

unsigned char Blend(unsigned char ground, unsigned char other) {
    return static_cast<unsigned char>(ground * (1 - kShare) + other * kShare);
}

class Painter {
public:
    Painter(wxGraphicsContext& context, const MonthScene& scene)
        : context_(context),
          scene_(scene),
          palette_(scene.palette),
          layout_(scene.month.weeks.size(), scene.window) {}

    void Paint() {
        Fill({0, 0, scene_.window.x, scene_.window.y}, palette_.field);
        PaintNames();
        for (std::size_t place = 0; place < layout_.day_count(); ++place)
            PaintDay(DayAt(place), layout_.BoxOf(place));
        PaintLines();
        for (std::size_t place = 0; place < layout_.day_count(); ++place) {
            if (DayAt(place).is_today)
                PaintFrame(layout_.BoxOf(place), palette_.text, 1.5);
            if (DayAt(place).date == scene_.chosen)
                PaintFrame(layout_.BoxOf(place), palette_.accent, scene_.has_focus ? 3 : 1.5);
        }
    }

private:
    const MonthDay& DayAt(std::size_t place) const {
        return scene_.month.weeks[place / 7][place % 7];
    }

    void Fill(const wxRect& box, const wxColour& color) {
        context_.SetPen(*wxTRANSPARENT_PEN);
        context_.SetBrush(wxBrush(color));
        context_.DrawRectangle(box.x, box.y, box.width, box.height);
    }

    void PaintNames() {
        context_.SetFont(scene_.font.Scaled(kSmall).Bold(), palette_.muted);
        for (std::size_t day = 0; day < kDaysOfWeek.size(); ++day) {
            const wxRect box = layout_.BoxOf(day);
            wxString name = Wx(kDaysOfWeek[day]);
            double width = 0;
            double height = 0;
            context_.GetTextExtent(name, &width, &height);
            if (width > box.width - 2 * kPad) {
                name = name.Left(3);
                context_.GetTextExtent(name, &width, &height);
            }
            context_.DrawText(name, box.x + (box.width - width) / 2,
                              (MonthLayout::kNamesHeight - height) / 2);
        }
    }

    /// `text` from the left at (x, y), cut to `room`; returns the height of its line.
    double Line(const wxString& text, double x, double y, double room) {
        double width = 0;
        double height = 0;
        context_.GetTextExtent(text, &width, &height);
        wxString shown = text;
        while (width > room && !shown.empty()) {
            shown.RemoveLast();
            context_.GetTextExtent(shown + L"\u2026", &width, nullptr);
        }
        context_.DrawText(shown.length() == text.length() ? text : shown + L"\u2026", x, y);
        return height;
    }

    void PaintDay(const MonthDay& day, const wxRect& box) {
        if (day.is_closed)
            Fill(box, ClosedGround(palette_));
        const double room = box.width - 2 * kPad;
        std::string number = fmt::format("{}", static_cast<int>(day.date.day().as_number()));
        if (day.is_today)
            number += " today";
        context_.SetFont(day.in_month ? scene_.font.Bold() : scene_.font.Scaled(kSmall),
                         day.in_month ? palette_.text : palette_.muted);
        const double left = box.x + kPad;
        double y = box.y + 3;
        y += Line(Wx(number), left, y, room);
        context_.SetFont(scene_.font.Scaled(kSmall), palette_.text);
        if (!day.closed_name.empty())
            y += Line(Wx(day.closed_name), left, y, room);
        PaintEntries(day, left, y, room, box.GetBottom() - y);
    }

    void PaintEntries(const MonthDay& day, double x, double y, double room, double height) {
        double line = 0;
        context_.GetTextExtent("Dg", nullptr, &line);
        const auto fit = static_cast<std::size_t>(std::max(height / line, 0.0));
        const std::size_t count = day.entries.size();
        const std::size_t shown = count <= fit ? count : std::max<std::size_t>(fit, 1) - 1;
        for (std::size_t i = 0; i < shown; ++i, y += line)
            PaintEntry(day.entries[i], x, y, room);
        if (shown == count)
            return;
        context_.SetFont(scene_.font.Scaled(kSmall).Bold(), palette_.text);
        Line(Wx(fmt::format("+{} more", count - shown)), x, y, room);
    }

    void PaintEntry(const MonthEntry& entry, double x, double y, double room) {
        const wxFont font = scene_.font.Scaled(kSmall);
        const bool overdue = entry.urgency == Urgency::kOverdue;
        const wxColour& ended = entry.urgency == Urgency::kEnded ? palette_.muted : palette_.text;
        context_.SetFont(overdue ? font.Bold() : font, overdue ? palette_.urgent : ended);
        Line(Wx(room < kLeastWordWidth ? entry.symbol + " " + entry.designation
                                       : EntryInWords(entry)),
             x, y, room);
    }

    void PaintLines() {
        context_.SetPen(wxPen(palette_.line));
        const wxRect last = layout_.BoxOf(layout_.day_count() - 1);
        for (std::size_t day = 1; day < 7; ++day) {
            const double x = layout_.BoxOf(day).x - 0.5;
            context_.StrokeLine(x, MonthLayout::kNamesHeight, x, last.GetBottom());
        }
        for (std::size_t place = 0; place < layout_.day_count(); place += 7) {
            const double y = layout_.BoxOf(place).y - 0.5;
            context_.StrokeLine(0, y, scene_.window.x, y);
        }
    }

    void PaintFrame(const wxRect& box, const wxColour& color, double width) {
        context_.SetPen(context_.CreatePen(wxGraphicsPenInfo(color, width)));
        context_.SetBrush(*wxTRANSPARENT_BRUSH);
        const double inset = width / 2;
        context_.DrawRectangle(box.x + inset, box.y + inset, box.width - 1 - width,
                               box.height - 1 - width);
    }

    wxGraphicsContext& context_;
    const MonthScene& scene_;
    const Palette& palette_;
    MonthLayout layout_;
};

}  // namespace

wxRect MonthLayout::BoxOf(std::size_t place) const {
    const auto day = static_cast<int>(place % 7);
    const auto week = static_cast<int>(place / 7);
    const auto weeks = static_cast<int>(std::max<std::size_t>(weeks_, 1));
    const int height = std::max(window_.y - kNamesHeight, weeks);
    const int left = window_.x * day / 7;
    const int top = kNamesHeight + height * week / weeks;
    return {left, top, window_.x * (day + 1) / 7 - left,
            kNamesHeight + height * (week + 1) / weeks - top};
}

std::optional<std::size_t> MonthLayout::PlaceAt(wxPoint point) const {
    for (std::size_t place = 0; place < day_count(); ++place)
        if (BoxOf(place).Contains(point))
            return place;
    return std::nullopt;
}

void PaintMonth(wxGraphicsContext& context, const MonthScene& scene) {
    if (!scene.month.weeks.empty())
        Painter(context, scene).Paint();
}

wxColour ClosedGround(const Palette& palette) {
    return {Blend(palette.field.Red(), palette.line.Red()),
            Blend(palette.field.Green(), palette.line.Green()),
            Blend(palette.field.Blue(), palette.line.Blue())};
}

}  // namespace particulars
