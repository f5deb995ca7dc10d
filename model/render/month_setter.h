// Sets a month as one strip: a line with the names of the days and a box for every day, of a height
// that leaves a page room for one heading and one note.

#pragma once

#include "model/render/added_text.h"
#include "model/render/galley.h"

namespace particulars {

class MonthSetter {
public:
    /// Pieces point into `grid` and `added_text`.
    MonthSetter(TypeArea area, AddedText& added_text, const MonthGrid& grid, int block);

    Strip Set();

private:
    struct Box {
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
    };

    Box BoxOf(std::size_t week, std::size_t day) const;
    void SetNames(Strip& strip);
    void SetShade(const GridDay& day, const Box& box, Strip& strip) const;
    void SetLines(Strip& strip) const;
    void SetFrame(const Box& box, Strip& strip) const;
    void SetDay(std::size_t week, std::size_t number, Strip& strip);

    TypeArea area_;
    AddedText& added_text_;
    const MonthGrid& grid_;
    int block_;
    double day_width_ = 0;
    double week_height_ = 0;
};

}  // namespace particulars
