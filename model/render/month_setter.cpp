#include "model/render/month_setter.h"

#include <algorithm>

namespace particulars {
namespace {

constexpr double kHeadingAndNote = 84;  // What stands above and below the picture on its page.
constexpr double kNamesHeight = 15;
constexpr double kLeastWeek = 40;
constexpr double kPadding = 3;
constexpr double kNumberWidth = 20;
constexpr double kLine = 0.5;
constexpr double kFrame = 1.6;
constexpr double kLineGray = 0.45;
constexpr double kClosedGray = 0.9;

}  // namespace

MonthSetter::MonthSetter(TypeArea area, AddedText& added_text, const MonthGrid& grid, int block)
    : area_(area), added_text_(added_text), grid_(grid), block_(block) {
    const auto days = static_cast<double>(std::max<std::size_t>(grid.day_names.size(), 1));
    const auto weeks = static_cast<double>(std::max<std::size_t>(grid.weeks.size(), 1));
    day_width_ = area.width / days;
    week_height_ = std::max((area.height - kHeadingAndNote - kNamesHeight) / weeks, kLeastWeek);
}

Strip MonthSetter::Set() {
    Strip strip;
    strip.height = kNamesHeight + week_height_ * static_cast<double>(grid_.weeks.size());
    strip.keep_with_next = true;  // The note below says what the signs mean.
    for (std::size_t week = 0; week < grid_.weeks.size(); ++week)
        for (std::size_t day = 0; day < grid_.weeks[week].size(); ++day)
            SetShade(grid_.weeks[week][day], BoxOf(week, day), strip);
    SetLines(strip);
    for (std::size_t week = 0; week < grid_.weeks.size(); ++week)
        for (std::size_t day = 0; day < grid_.weeks[week].size(); ++day)
            if (grid_.weeks[week][day].framed)
                SetFrame(BoxOf(week, day), strip);
    SetNames(strip);
    for (std::size_t week = 0; week < grid_.weeks.size(); ++week)
        for (std::size_t day = 0; day < grid_.weeks[week].size(); ++day)
            SetDay(week, day, strip);
    return strip;
}

MonthSetter::Box MonthSetter::BoxOf(std::size_t week, std::size_t day) const {
    return {static_cast<double>(day) * day_width_,
            kNamesHeight + static_cast<double>(week) * week_height_, day_width_, week_height_};
}

void MonthSetter::SetNames(Strip& strip) {
    for (std::size_t day = 0; day < grid_.day_names.size(); ++day)
        strip.pieces.push_back(
            {{.block = block_, .row = Origin::kHeaderRow, .column = static_cast<int>(day)},
             TextPiece{added_text_.Keep(grid_.day_names[day]), TypeRole::kDayName,
                       static_cast<double>(day) * day_width_, 0, day_width_, 0, 1}});
}

void MonthSetter::SetShade(const GridDay& day, const Box& box, Strip& strip) const {
    if (day.shaded)
        strip.pieces.push_back({{}, RulePiece{box.x, box.y, box.width, box.height, kClosedGray}});
}

void MonthSetter::SetFrame(const Box& box, Strip& strip) const {
    const double right = box.x + box.width - kFrame;
    const double bottom = box.y + box.height - kFrame;
    for (const RulePiece& side : {RulePiece{box.x, box.y, box.width, kFrame, 0},
                                  RulePiece{box.x, bottom, box.width, kFrame, 0},
                                  RulePiece{box.x, box.y, kFrame, box.height, 0},
                                  RulePiece{right, box.y, kFrame, box.height, 0}})
        strip.pieces.push_back({{}, side});
}

void MonthSetter::SetLines(Strip& strip) const {
    const double height = strip.height - kNamesHeight;
    for (std::size_t week = 0; week <= grid_.weeks.size(); ++week)
        strip.pieces.push_back({{}, RulePiece{0, BoxOf(week, 0).y, area_.width, kLine, kLineGray}});
    for (std::size_t day = 0; day <= grid_.day_names.size(); ++day)
        strip.pieces.push_back({{},
                                RulePiece{std::min(BoxOf(0, day).x, area_.width - kLine),
                                          kNamesHeight, kLine, height, kLineGray}});
}

void MonthSetter::SetDay(std::size_t week, std::size_t number, Strip& strip) {
    const GridDay& day = grid_.weeks[week][number];
    const Box box = BoxOf(week, number);
    const double x = box.x + kPadding;
    const double width = box.width - 2 * kPadding;
    double y = box.y + kPadding;
    const auto add = [&](const RichText* text, TypeRole role, double left, double room) {
        strip.pieces.push_back(
            {{.block = block_, .row = static_cast<int>(week), .column = static_cast<int>(number)},
             TextPiece{text, role, left, y, room, 0, 1}});
    };
    add(added_text_.Keep(day.number), day.faint ? TypeRole::kFaintDayNumber : TypeRole::kDayNumber,
        x, kNumberWidth);
    if (!day.note.empty()) {
        y += 2;
        add(added_text_.Keep(day.note), TypeRole::kDayNote, x + kNumberWidth, width - kNumberWidth);
        y -= 2;
    }
    y += StyleOf(TypeRole::kDayNumber).leading + 1;
    for (const RichText& entry : day.entries) {
        const double leading = StyleOf(TypeRole::kDayEntry).leading;
        if (y + leading > box.y + box.height)
            break;
        add(&entry, TypeRole::kDayEntry, x, width);
        y += leading;
    }
}

}  // namespace particulars
