// Words that break into lines at the width their window has, whenever that changes. A plain static
// text breaks once, and is cut off or left ragged when the window is resized.

#pragma once

#include <wx/stattext.h>

namespace particulars {

class WrappedText : public wxStaticText {
public:
    explicit WrappedText(wxWindow* parent);

    /// Plain text: "&" is shown as it is. Takes no room while empty.
    void SetText(const wxString& text);

private:
    void Rewrap();

    wxString text_;
    int width_ = 0;
};

}  // namespace particulars
