#include "forms/meanwhile_line.h"

#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/layout.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {

MeanwhileLine::MeanwhileLine(wxWindow* parent, std::function<void()> see) : wxPanel(parent) {
    SetName("Changed meanwhile");
    text_ = new wxStaticText(this, wxID_ANY, wxString());
    text_->SetForegroundColour(CurrentPalette().warning);
    auto* button = new wxButton(this, wxID_ANY, _("See the chan&ge..."));
    button->Bind(wxEVT_BUTTON, [act = std::move(see)](wxCommandEvent&) { act(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(text_, 1, wxALIGN_CENTER_VERTICAL);
    AddSpaced(row, button, 0, wxALIGN_CENTER_VERTICAL);
    SetSizer(row);
    Hide();
}

void MeanwhileLine::ShowChangeBy(const std::string& who) {
    text_->SetLabel(Escaped("Changed meanwhile by " + who + ". What you type is kept."));
    Layout();
    Show();
}

}  // namespace particulars
