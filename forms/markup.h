// Text for the cells of lists that are drawn with Pango's markup.

#pragma once

#include <wx/string.h>

namespace particulars {

/// `text` as it is, whatever signs it holds.
wxString ForMarkup(wxString text);

/// `text` in the color of notes: there, but not to be used now.
wxString MutedMarkup(const wxString& text);

}  // namespace particulars
