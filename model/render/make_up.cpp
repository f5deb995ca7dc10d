#include "model/render/make_up.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace particulars {
namespace {

constexpr double kRounding = 0.01;

/// A rule or text that goes on where another on the page ends, as lines of one paragraph do.
bool Extends(const RulePiece& next, RulePiece& earlier) {
    const bool joins = next.x == earlier.x && next.width == earlier.width &&
                       next.gray == earlier.gray && next.height > next.width &&
                       std::abs(earlier.y + earlier.height - next.y) < kRounding;
    if (joins)
        earlier.height += next.height;
    return joins;
}

bool Extends(const TextPiece& next, TextPiece& earlier) {
    const bool joins = next.text == earlier.text && next.x == earlier.x &&
                       earlier.first_line + earlier.line_count == next.first_line;
    if (joins)
        earlier.line_count += next.line_count;
    return joins;
}

bool Extends(const MarkPiece&, MarkPiece&) {
    return false;
}

class PageMaker {
public:
    PageMaker(const std::vector<Strip>& strips, TypeArea area, double left, double top)
        : strips_(strips), area_(area), left_(left), top_(top), pages_(1) {}

    std::vector<Page> Make();

private:
    std::size_t EndOfGroup(std::size_t first) const;
    double HeightOfGroup(std::size_t first, std::size_t end, bool at_top) const;
    double HeaderHeight(const Strip& strip) const;
    double RoomAbove(const Strip& strip) const { return HeaderHeight(strip) + strip.at_top; }
    bool AtTop() const { return y_ == 0; }

    void Place(std::size_t index);
    void PlacePieces(const Strip& strip, bool repeated);
    void StartPage() {
        pages_.emplace_back();
        y_ = 0;
    }

    const std::vector<Strip>& strips_;
    TypeArea area_;
    double left_;
    double top_;
    std::vector<Page> pages_;
    double y_ = 0;
};

std::vector<Page> PageMaker::Make() {
    for (std::size_t first = 0; first < strips_.size();) {
        const std::size_t end = EndOfGroup(first);
        if (strips_[first].starts_page && !AtTop())
            StartPage();
        const double room = area_.height - y_ + kRounding;
        const bool fits_here = HeightOfGroup(first, end, AtTop()) <= room;
        const bool fits_a_page = HeightOfGroup(first, end, true) <= area_.height + kRounding;
        if (!fits_here && fits_a_page)
            StartPage();
        for (; first < end; ++first)
            Place(first);
    }
    for (Page& page : pages_)
        std::stable_sort(page.pieces.begin(), page.pieces.end(),
                         [](const Piece& a, const Piece& b) { return a.origin < b.origin; });
    return std::move(pages_);
}

std::size_t PageMaker::EndOfGroup(std::size_t first) const {
    std::size_t end = first + 1;
    while (end < strips_.size() && strips_[end - 1].keep_with_next && !strips_[end].starts_page)
        ++end;
    return end;
}

double PageMaker::HeightOfGroup(std::size_t first, std::size_t end, bool at_top) const {
    double height = at_top ? RoomAbove(strips_[first]) : strips_[first].before;
    for (std::size_t i = first; i < end; ++i)
        height += strips_[i].height + (i > first ? strips_[i].before : 0);
    return height;
}

double PageMaker::HeaderHeight(const Strip& strip) const {
    return strip.header ? strips_[*strip.header].height : 0;
}

void PageMaker::Place(std::size_t index) {
    const Strip& strip = strips_[index];
    const double needed = strip.height + (AtTop() ? 0 : strip.before);
    if (!AtTop() && y_ + needed > area_.height + kRounding)
        StartPage();
    if (AtTop() && strip.header)
        PlacePieces(strips_[*strip.header], true);
    y_ += AtTop() ? RoomAbove(strip) : strip.before;
    PlacePieces(strip, false);
    y_ += strip.height;
}

void PageMaker::PlacePieces(const Strip& strip, bool repeated) {
    std::vector<Piece>& placed = pages_.back().pieces;
    for (Piece piece : strip.pieces) {
        if (repeated)
            piece.origin = {};
        else if (strip.cut_row && piece.origin.block != Origin::kFurniture)
            piece.origin.part = static_cast<int>(pages_.size());
        std::visit(
            [this](auto& shape) {
                shape.x += left_;
                shape.y += top_ + y_;
            },
            piece.shape);
        // Lines of neighboring cells may stand between two lines of one text.
        constexpr std::size_t kLookBack = 24;
        const auto from =
            placed.end() - static_cast<std::ptrdiff_t>(std::min(placed.size(), kLookBack));
        const bool extended = std::any_of(from, placed.end(), [&](Piece& earlier) {
            return std::visit(
                [](const auto& next, auto& before) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(next)>,
                                                 std::decay_t<decltype(before)>>)
                        return Extends(next, before);
                    else
                        return false;
                },
                piece.shape, earlier.shape);
        });
        if (!extended)
            placed.push_back(piece);
    }
}

}  // namespace

std::vector<Page> MakeUpPages(const std::vector<Strip>& strips, TypeArea area, double left,
                              double top) {
    return PageMaker(strips, area, left, top).Make();
}

}  // namespace particulars
