// What every page carries beside the text: the running head and the draft mark above, the legend,
// whose copy it is, the data stamp, the notice and "Page 2 of 7" below.

#pragma once

#include <cstddef>
#include <string>

#include "model/render/added_text.h"
#include "model/render/galley.h"

namespace particulars {

struct Furniture {
    std::string running_head;
    bool draft = false;
    std::string legend;
    std::string copy;
    std::string stamp;
    std::string notice;
};

Furniture FurnitureOf(const PaperDocument& document);

/// Where the type area stands, once head and foot have their room.
struct PageFrame {
    PageSize size;
    double left = 0;
    double top = 0;
    TypeArea area;
};

PageFrame FrameFor(const Furniture& furniture, const TextShaper& shaper, PageSize size);

class FurnitureSetter {
public:
    /// Pieces point into `added_text`.
    FurnitureSetter(const Furniture& furniture, const PageFrame& frame, const TextShaper& shaper,
                    AddedText& added_text);

    /// In front of the page's pieces. `number` counts from 1.
    void AddTo(Page& page, std::size_t number, std::size_t total) const;

private:
    struct Line {
        const RichText* text = nullptr;
        TypeRole role = TypeRole::kFoot;
        double y = 0;
        int line_count = 1;
    };

    void AddLine(const Line& line, std::vector<Piece>& pieces) const;
    void AddRule(double y, std::vector<Piece>& pieces) const;

    PageFrame frame_;
    std::vector<Line> head_;
    std::vector<Line> foot_;
    double foot_rule_ = 0;
    double last_line_ = 0;
};

}  // namespace particulars
