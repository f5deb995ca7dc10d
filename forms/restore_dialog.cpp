#include "forms/restore_dialog.h"

#include <utility>

#include <wx/checkbox.h>
#include <wx/filename.h>
#include <wx/filepicker.h>
#include <wx/stattext.h>
#include <wx/stdpaths.h>
#include <wx/textctrl.h>

#include "forms/theme.h"
#include "forms/words.h"
#include "forms/xrc.h"

namespace particulars {

RestoreDialog::RestoreDialog(wxWindow* parent,
                             std::function<std::string(const std::string&)> strength)
    : strength_(std::move(strength)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "restore_dialog");
    input_ = &FindControl<wxFilePickerCtrl>(*this, "input");
    path_ = &FindControl<wxFilePickerCtrl>(*this, "path");
    files_ = &FindControl<wxCheckBox>(*this, "files");
    password_ = &FindControl<wxTextCtrl>(*this, "password");
    password_again_ = &FindControl<wxTextCtrl>(*this, "password_again");
    in_words_ = &FindControl<wxStaticText>(*this, "strength");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    problem_->SetForegroundColour(CurrentPalette().urgent);
    FindControl<wxStaticText>(*this, "no_recovery").SetForegroundColour(CurrentPalette().warning);
    path_->SetInitialDirectory(wxStandardPaths::Get().GetDocumentsDir());
    password_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { ShowStrength(); });
    ShowStrength();
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    input_->SetFocus();
}

void RestoreDialog::ShowStrength() {
    in_words_->SetLabel(Wx(strength_(Utf8(password_->GetValue()))));
}

bool RestoreDialog::TransferDataFromWindow() {
    WantedRestore wanted;
    wanted.options.input = Utf8(input_->GetPath());
    if (!path_->GetPath().empty()) {
        wxFileName file(path_->GetPath());
        if (!file.HasExt())
            file.SetExt("particulars");
        wanted.path = Utf8(file.GetFullPath());
        if (files_->GetValue())
            wanted.options.files_to = Utf8(file.GetPath());
    }
    wanted.password = Utf8(password_->GetValue());
    const Violations violations = Check(wanted, Utf8(password_again_->GetValue()));
    if (violations.empty()) {
        wanted_ = std::move(wanted);
        return true;
    }
    problem_->SetLabel(Wx(violations.front().message));
    if (wxWindow* field = FindWindow(wxXmlResource::GetXRCID(violations.front().field)))
        field->SetFocus();
    Fit();
    return false;
}

Violations Check(const WantedRestore& wanted, const std::string& password_again) {
    Violations violations;
    if (wanted.options.input.empty())
        violations.push_back({"input", "Choose the export, a ZIP file."});
    if (wanted.path.empty())
        violations.push_back({"path", "Choose where to keep the case file."});
    if (wanted.password.empty())
        violations.push_back({"password", "Choose a password: the file is always encrypted."});
    else if (wanted.password != password_again)
        violations.push_back(
            {"password_again", "The two passwords differ; type the second again."});
    return violations;
}

}  // namespace particulars
