#include "forms/password_dialog.h"

#include <utility>

#include <wx/filename.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

#include "forms/theme.h"
#include "forms/words.h"
#include "forms/xrc.h"

namespace particulars {

PasswordDialog::PasswordDialog(wxWindow* parent, const std::string& path,
                               std::function<bool(const std::string&)> try_password)
    : try_password_(std::move(try_password)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "password_dialog");
    password_ = &FindControl<wxTextCtrl>(*this, "password");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    problem_->SetForegroundColour(CurrentPalette().urgent);
    FindControl<wxStaticText>(*this, "file")
        .SetLabel(Escaped(Utf8(wxFileName(Wx(path)).GetFullName())));
    password_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { problem_->SetLabel(wxString()); });
    Fit();
    CentreOnParent();
    password_->SetFocus();
}

bool PasswordDialog::TransferDataFromWindow() {
    const wxBusyCursor busy;  // Deriving the key takes a moment, by design.
    if (try_password_(Utf8(password_->GetValue())))
        return true;
    password_->ChangeValue(wxString());
    problem_->SetLabel(_("That password does not open this file. Nothing was changed; try again."));
    password_->SetFocus();
    Fit();
    return false;
}

}  // namespace particulars
