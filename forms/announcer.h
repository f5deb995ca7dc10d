// What the program says in passing: shown in the status strip, and kept in a list that can be read
// again with the keyboard and by a screen reader, because the strip of GTK speaks to neither.
//
// Messages name acts and designations, never the text of a description.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/event.h>

namespace particulars {

wxDECLARE_EVENT(EVT_ANNOUNCE, wxCommandEvent);

/// Sends `message` up from a panel to the window, which shows and keeps it.
void Announce(wxWindow& from, const wxString& message);

class MessageLog {
public:
    struct Line {
        std::string at;  ///< "14:03".
        wxString text;
    };

    void Add(const wxString& text);
    const std::vector<Line>& lines() const { return lines_; }

    /// All lines, oldest first, one to a row.
    wxString Text() const;

private:
    std::vector<Line> lines_;
};

}  // namespace particulars
