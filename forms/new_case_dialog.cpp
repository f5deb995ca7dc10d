#include "forms/new_case_dialog.h"

#include <utility>

#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/filename.h>
#include <wx/filepicker.h>
#include <wx/stattext.h>
#include <wx/stdpaths.h>
#include <wx/textctrl.h>

#include "forms/court_list.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/xrc.h"

namespace particulars {
namespace {

constexpr const char* kEnding = "particulars";

std::string WithEnding(const wxString& path) {
    if (path.empty())
        return {};
    wxFileName file(path);
    if (!file.HasExt())
        file.SetExt(kEnding);
    return Utf8(file.GetFullPath());
}

}  // namespace

NewCaseDialog::NewCaseDialog(wxWindow* parent) {
    wxXmlResource::Get()->LoadDialog(this, parent, "new_case_dialog");
    caption_ = &FindControl<wxTextCtrl>(*this, "caption");
    court_ = &FindControl<wxComboBox>(*this, "court");
    docket_number_ = &FindControl<wxTextCtrl>(*this, "docket_number");
    side_ = &FindControl<wxChoice>(*this, "side");
    stage_ = &FindControl<wxChoice>(*this, "stage");
    path_ = &FindControl<wxFilePickerCtrl>(*this, "path");
    password_ = &FindControl<wxTextCtrl>(*this, "password");
    password_again_ = &FindControl<wxTextCtrl>(*this, "password_again");
    in_words_ = &FindControl<wxStaticText>(*this, "strength");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    problem_->SetForegroundColour(CurrentPalette().urgent);
    FindControl<wxStaticText>(*this, "no_recovery").SetForegroundColour(CurrentPalette().warning);

    wxArrayString courts;
    for (const Court& court : Courts())
        courts.Add(Wx(LineOf(court)));
    court_->Append(courts);
    court_->AutoComplete(courts);
}

NewCaseDialog::NewCaseDialog(wxWindow* parent,
                             std::function<std::string(const std::string&)> strength)
    : NewCaseDialog(parent) {
    strength_ = std::move(strength);
    path_->SetInitialDirectory(wxStandardPaths::Get().GetDocumentsDir());
    password_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { ShowStrength(); });
    ShowStrength();
    Settle();
}

NewCaseDialog::NewCaseDialog(wxWindow* parent, const OnServer& server) : NewCaseDialog(parent) {
    on_server_ = true;
    SetTitle(_("New case on ") + Wx(server.address));
    for (const char* of_files : {"path_label", "path", "password_label", "password",
                                 "password_again_label", "password_again", "strength"})
        FindControl<wxWindow>(*this, of_files).Hide();
    FindControl<wxStaticText>(*this, "no_recovery")
        .SetLabel(_("You will be its administrator, and add the other members."));
    Settle();
}

void NewCaseDialog::Settle() {
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    caption_->SetFocus();
}

void NewCaseDialog::ShowStrength() {
    in_words_->SetLabel(Wx(strength_(Utf8(password_->GetValue()))));
}

NewCase NewCaseDialog::Read() const {
    NewCase wanted;
    wanted.matter.caption = Utf8(caption_->GetValue());
    wanted.matter.court = CourtIdFrom(Utf8(court_->GetValue()));
    wanted.matter.docket_number = Utf8(docket_number_->GetValue());
    wanted.matter.side = static_cast<Side>(side_->GetSelection());
    wanted.matter.stage = static_cast<Stage>(stage_->GetSelection());
    wanted.path = WithEnding(path_->GetPath());
    wanted.password = Utf8(password_->GetValue());
    return wanted;
}

bool NewCaseDialog::TransferDataFromWindow() {
    NewCase wanted = Read();
    Violations violations =
        on_server_ ? Check(wanted.matter) : Check(wanted, Utf8(password_again_->GetValue()));
    const std::string typed = Utf8(court_->GetValue());
    for (Violation& violation : violations)
        if (violation.field == "court" && !typed.empty())
            violation.message = WhyNoCourt(typed);
    if (!violations.empty()) {
        ShowViolation(violations.front());
        return false;
    }
    wanted_ = std::move(wanted);
    return true;
}

void NewCaseDialog::ShowViolation(const Violation& violation) {
    problem_->SetLabel(Wx(violation.message));
    if (wxWindow* field = FindWindow(wxXmlResource::GetXRCID(violation.field)))
        field->SetFocus();
    Fit();
}

Violations Check(const NewCase& wanted, const std::string& password_again) {
    Violations violations = Check(wanted.matter);
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
