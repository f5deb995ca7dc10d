#include "forms/split_pane.h"

namespace particulars {

SplitPane::SplitPane(wxWindow* parent, double share, int least)
    : wxSplitterWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE),
      share_(share) {
    SetMinimumPaneSize(FromDIP(least));
    SetSashGravity(share);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        Place();
    });
    Bind(wxEVT_SPLITTER_SASH_POS_CHANGING, [this](wxSplitterEvent& event) {
        event.Skip();
        moved_ = true;
    });
}

void SplitPane::Place() {
    const wxSize room = GetClientSize();
    const int length = GetSplitMode() == wxSPLIT_VERTICAL ? room.x : room.y;
    if (!moved_ && IsSplit() && length > 2 * GetMinimumPaneSize())
        SetSashPosition(static_cast<int>(length * share_));
}

}  // namespace particulars
