#include "model/render/make_up.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <type_traits>
#include <utility>

namespace particulars {
namespace {

constexpr double kRounding = 0.01;
constexpr double kAboveNotes = 14;  // From the text to the first note; the rule is between them.
constexpr double kRuleAbove = 5;
constexpr double kNoteGap = 1.5;
constexpr double kNoteRule = 96;
constexpr double kHairline = 0.4;
constexpr double kLeastText =
    60;  // Kept for the text of a page that notes of the last one run on to.

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

double HeightOf(const Footnote& note) {
    return StyleOf(TypeRole::kFootnote).leading * note.line_count + kNoteGap;
}

/// Of all notes of a strip, without the rule above them.
double HeightOfNotes(const Strip& strip) {
    double height = 0;
    for (const Footnote& note : strip.notes)
        height += HeightOf(note);
    return height;
}

}  // namespace

std::optional<Page> PageMaker::Next() {
    while (ready_.empty() && !at_end_) {
        if (galley_.Peek(0)) {
            PlaceGroup();
        } else if (!left_over_.empty()) {
            StartPage();
        } else {
            EndPage();
            at_end_ = true;
        }
    }
    if (ready_.empty())
        return std::nullopt;
    std::optional<Page> page(std::move(ready_.front()));
    ready_.pop_front();
    return page;
}

std::size_t PageMaker::GroupSize() {
    std::size_t size = 1;
    for (const Strip* next = galley_.Peek(size);
         next && galley_.Peek(size - 1)->keep_with_next && !next->starts_page;
         next = galley_.Peek(size))
        ++size;
    return size;
}

double PageMaker::HeightOfGroup(std::size_t size, bool at_top) {
    const Strip& first = *galley_.Peek(0);
    double height = at_top ? RoomAbove(first) : first.before;
    double notes = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const Strip& strip = *galley_.Peek(i);
        height += strip.height + (i > 0 ? strip.before : 0);
        notes += HeightOfNotes(strip);
    }
    if (notes > 0 && (at_top || notes_.empty()))
        notes += kAboveNotes;
    return height + notes;
}

double PageMaker::HeaderHeight(const Strip& strip) const {
    return strip.is_below_header && header_ ? header_->height : 0;
}

bool PageMaker::Fits(const Strip& strip) const {
    double notes = HeightOfNotes(strip);
    if (notes > 0 && notes_.empty())
        notes += kAboveNotes;
    const double above = AtTop() ? RoomAbove(strip) : strip.before;
    return y_ + above + strip.height + notes <= area_.height - notes_height_ + kRounding;
}

void PageMaker::PlaceGroup() {
    const std::size_t size = GroupSize();
    if (galley_.Peek(0)->starts_page)
        BreakPage();
    const double room = area_.height - notes_height_ - y_ + kRounding;
    const bool fits_here = HeightOfGroup(size, AtTop()) <= room;
    const bool fits_a_page = HeightOfGroup(size, true) <= area_.height + kRounding;
    if (!fits_here && fits_a_page && !AtTop())
        StartPage();
    for (std::size_t i = 0; i < size; ++i) {
        Place(*galley_.Peek(0));
        galley_.DropFirst();
    }
}

void PageMaker::Place(const Strip& strip) {
    while (!Fits(strip) && !(AtTop() && notes_.empty()))
        StartPage();
    if (AtTop() && strip.is_below_header && header_)
        PlacePieces(*header_, true);
    y_ += AtTop() ? RoomAbove(strip) : strip.before;
    PlacePieces(strip, false);
    y_ += strip.height;
    if (strip.is_header)
        header_ = strip;
    for (Footnote note : strip.notes) {
        if (strip.cut_row)
            note.origin.part = page_number_;
        PlaceNote(note, 0);
    }
}

void PageMaker::PlacePieces(const Strip& strip, bool repeated) {
    std::vector<Piece>& placed = page_.pieces;
    for (Piece piece : strip.pieces) {
        if (repeated)
            piece.origin = {};
        else if (strip.cut_row && piece.origin.block != Origin::kFurniture)
            piece.origin.part = page_number_;
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

/// As many of its lines as the page has room for, and the rest on the next.
void PageMaker::PlaceNote(const Footnote& note, int first_line) {
    const double leading = StyleOf(TypeRole::kFootnote).leading;
    const double above = notes_.empty() ? kAboveNotes : 0;
    const double room = area_.height - std::max(y_, kLeastText) - notes_height_ - above - kNoteGap;
    const int fitting =
        left_over_.empty() ? std::max(static_cast<int>((room + kRounding) / leading), 0) : 0;
    const int count = std::min(note.line_count - first_line, fitting);
    if (count > 0) {
        notes_.push_back({note, first_line, count});
        notes_height_ += above + leading * count + kNoteGap;
    }
    if (first_line + count < note.line_count)
        left_over_.push_back({note, first_line + count, 0});
}

void PageMaker::StartPage() {
    EndPage();
    y_ = 0;
    for (const NoteSlice& slice : std::exchange(left_over_, {}))
        PlaceNote(slice.note, slice.first_line);
}

/// Notes of what stands before the break do not go on behind it.
void PageMaker::BreakPage() {
    while (!left_over_.empty())
        StartPage();
    if (!AtTop() || !notes_.empty())
        StartPage();
}

void PageMaker::EndPage() {
    SetNotes();
    std::stable_sort(page_.pieces.begin(), page_.pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.origin < b.origin; });
    ready_.push_back(std::exchange(page_, Page()));
    ++page_number_;
}

/// At the foot of the type area.
void PageMaker::SetNotes() {
    double y = top_ + area_.height - notes_height_ + kAboveNotes;
    if (!notes_.empty())
        page_.pieces.push_back(
            {{},
             RulePiece{.x = left_, .y = y - kRuleAbove, .width = kNoteRule, .height = kHairline}});
    for (const NoteSlice& slice : std::exchange(notes_, {})) {
        page_.texts.push_back(std::make_unique<const RichText>(slice.note.text));
        page_.pieces.push_back(
            {slice.note.origin,
             TextPiece{page_.texts.back().get(), TypeRole::kFootnote, left_, y, area_.width,
                       slice.first_line, slice.line_count, slice.note.origin.note}});
        y += StyleOf(TypeRole::kFootnote).leading * slice.line_count + kNoteGap;
    }
    notes_height_ = 0;
}

}  // namespace particulars
