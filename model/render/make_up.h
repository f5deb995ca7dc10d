// Cuts a galley into pages, one after the other.
//
// Strips that keep with the next are placed together or moved to a fresh page together; a table
// that goes on over a page starts there with its header row again. Only a run of kept strips that
// is taller than a page is broken, where the page ends. A footnote stands at the foot of the page
// that its number is on; only what does not fit there goes on at the foot of the next.

#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

#include "model/render/galley.h"

namespace particulars {

class PageMaker {
public:
    /// Places strips into a type area whose top left corner is (left, top) of each page. `galley`
    /// must outlive this.
    PageMaker(Galley& galley, TypeArea area, double left, double top)
        : galley_(galley), area_(area), left_(left), top_(top) {}

    /// None behind the last.
    std::optional<Page> Next();

private:
    /// Lines of a footnote on one page.
    struct NoteSlice {
        Footnote note;
        int first_line = 0;
        int line_count = 0;
    };

    std::size_t GroupSize();
    double HeightOfGroup(std::size_t size, bool at_top);
    double HeaderHeight(const Strip& strip) const;
    double RoomAbove(const Strip& strip) const { return HeaderHeight(strip) + strip.at_top; }
    bool AtTop() const { return y_ == 0; }
    bool Fits(const Strip& strip) const;

    void PlaceGroup();
    void Place(const Strip& strip);
    void PlacePieces(const Strip& strip, bool repeated);
    void PlaceNote(const Footnote& note, int first_line);
    void StartPage();
    void BreakPage();
    void EndPage();
    void SetNotes();

    Galley& galley_;
    TypeArea area_;
    double left_;
    double top_;
    Page page_;
    int page_number_ = 1;
    double y_ = 0;
    std::vector<NoteSlice> notes_;      ///< Of this page.
    double notes_height_ = 0;           ///< With the rule above them.
    std::vector<NoteSlice> left_over_;  ///< Of notes, for the next page.
    std::optional<Strip> header_;       ///< Of the table placed last.
    std::deque<Page> ready_;
    bool at_end_ = false;
};

}  // namespace particulars
