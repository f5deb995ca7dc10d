#include "forms/labeled_choice.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/layout.h"

namespace particulars {

void AddLabeled(wxSizer& column, wxWindow& parent, const wxString& label, wxChoice& choice) {
    auto* caption = new wxStaticText(&parent, wxID_ANY, label);
    caption->MoveBeforeInTabOrder(&choice);  // The mnemonic goes to what follows.
    AddSpaced(&column, caption);
    choice.SetMinSize(parent.FromDIP(wxSize(kChoicesWidth, -1)));
    choice.SetName(wxControl::RemoveMnemonics(label).BeforeLast(':'));
    column.Add(&choice, 0, wxEXPAND | wxTOP, parent.FromDIP(kTight));
}

}  // namespace particulars
