// Two panes with a sash between them that starts, and stays until the user moves it, at a share of
// the room there is.
//
// A plain splitter takes its sash position in pixels when it is made, long before its window has a
// size, and then loses it.

#pragma once

#include <wx/splitter.h>

namespace particulars {

class SplitPane : public wxSplitterWindow {
public:
    /// `share` of the first pane, 0 to 1; `least` in device-independent pixels, for either pane.
    SplitPane(wxWindow* parent, double share, int least);

private:
    void Place();

    double share_;
    bool moved_ = false;
};

}  // namespace particulars
