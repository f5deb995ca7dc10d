// Tells screen readers what each control is called. wxGTK keeps a window's name to itself, so that
// lists, text fields and drawn pictures would be announced as "text" and "table".
//
// One object installed by the program names the controls of every window as it is shown: a control
// is called what SetName said, if that begins with a capital. On systems other than GTK, wxWidgets
// does this itself.

#pragma once

#include <wx/eventfilter.h>

class wxMenuItem;
class wxString;
class wxWindow;

namespace particulars {

class AccessibleNames : public wxEventFilter {
public:
    AccessibleNames();
    ~AccessibleNames() override;

    int FilterEvent(wxEvent& event) override;
};

/// Names `window` and everything in it.
void NameForScreenReaders(wxWindow& window);

/// What is said about a menu item besides its label, and shown where the pointer rests on it, which
/// GTK does for disabled items too. Nothing for an empty `text`.
void DescribeMenuItem(wxMenuItem& item, const wxString& text);

}  // namespace particulars
