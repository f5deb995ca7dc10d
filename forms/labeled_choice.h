// A choice below its label in the column beside a preview.

#pragma once

#include <wx/string.h>

class wxChoice;
class wxSizer;
class wxWindow;

namespace particulars {

inline constexpr int kChoicesWidth = 280;  ///< Of the column, in device-independent pixels.

/// `label` has its mnemonic and colon; a screen reader says it without both. `parent` is that of
/// `choice`.
void AddLabeled(wxSizer& column, wxWindow& parent, const wxString& label, wxChoice& choice);

}  // namespace particulars
