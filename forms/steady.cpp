#include "forms/steady.h"

#include <wx/choice.h>
#include <wx/textctrl.h>

namespace particulars {

void ShowText(wxTextCtrl& field, const wxString& text) {
    if (field.GetValue() != text)
        field.ChangeValue(text);
}

void Refill(wxChoice& choice, const wxArrayString& items) {
    if (choice.GetStrings() == items)
        return;
    const wxString kept = choice.GetStringSelection();
    choice.Set(items);
    if (!items.empty() && !choice.SetStringSelection(kept))
        choice.SetSelection(0);
}

}  // namespace particulars
