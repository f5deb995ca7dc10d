// Shows text to be read with the keyboard and by screen readers: the shortcut sheet, the messages
// of this sitting.

#pragma once

#include <wx/dialog.h>

namespace particulars {

class TextDialog : public wxDialog {
public:
    TextDialog(wxWindow* parent, const wxString& title, const wxString& text);
};

/// All commands and their keys, menu by menu.
wxString ShortcutSheet();

}  // namespace particulars
