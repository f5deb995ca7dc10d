// Fills controls again only where what they show has changed, so that a reload because of other
// people leaves carets, marked words, scroll positions and open lists as they are.

#pragma once

#include <wx/arrstr.h>

class wxChoice;
class wxTextCtrl;

namespace particulars {

/// Shows `text` in a field that is read. No event.
void ShowText(wxTextCtrl& field, const wxString& text);

/// Fills `choice` and keeps the selected item selected where it is still there; else the first one.
void Refill(wxChoice& choice, const wxArrayString& items);

}  // namespace particulars
