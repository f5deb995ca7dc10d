#include "forms/connect_dialog.h"

#include <any>
#include <utility>

#include <wx/button.h>
#include <wx/combobox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/dialog_fields.h"
#include "forms/record_list.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "model/deadlines/court.h"

namespace particulars {
namespace {

constexpr int kListWidth = 660;
constexpr int kListHeight = 180;
constexpr int kProblemWidth = 560;

std::string CourtInWords(const std::string& id) {
    const Court* court = FindCourtOrNull(id);
    return court ? court->short_name : id;
}

}  // namespace

ConnectDialog::ConnectDialog(wxWindow* parent, const Desk& desk) : desk_(desk) {
    wxXmlResource::Get()->LoadDialog(this, parent, "connect_dialog");
    field_ = &FindControl<wxComboBox>(*this, "address");
    password_field_ = &FindControl<wxTextCtrl>(*this, "password");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    connect_ = &FindControl<wxButton>(*this, "connect");
    new_case_ = &FindControl<wxButton>(*this, "new_case");
    open_ = wxDynamicCast(FindWindow(wxID_OK), wxButton);
    FindControl<wxStaticText>(*this, "address_note").SetForegroundColour(CurrentPalette().muted);
    list_ =
        new RecordList(this, "Cases on the server",
                       {{_("Case"), 270}, {_("Court"), 90}, {_("Number"), 160}, {_("You are"), 0}});
    list_->SetMinSize(FromDIP(wxSize(kListWidth, kListHeight)));
    AttachControl(*this, "cases", *list_);
    for (const std::string& server : desk_.Servers())
        field_->Append(Wx(server));
    if (field_->GetCount() > 0)
        field_->SetSelection(0);

    connect_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Connect(); });
    field_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { Connect(); });
    password_field_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { Connect(); });
    new_case_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        wants_new_ = true;
        EndModal(wxID_OK);
    });
    list_->OnSelect([this] { open_->Enable(!list_->selected().empty()); });
    list_->OnOpen([this] {
        if (TransferDataFromWindow())
            EndModal(wxID_OK);
    });
    ShowCases({});
    FindControl<wxStaticText>(*this, "password_label").Hide();
    password_field_->Hide();
    new_case_->Disable();
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    connect_->SetDefault();
    field_->SetFocus();
}

ConnectDialog::ConnectDialog(wxWindow* parent, const Desk& desk, const std::string& address)
    : ConnectDialog(parent, desk) {
    field_->SetValue(Wx(address));
    CallAfter([this] { Connect(); });
}

void ConnectDialog::Connect() {
    address_ = Trim(Utf8(field_->GetValue()));
    password_ = asked_password_ ? Utf8(password_field_->GetValue()) : std::string();
    if (address_.empty()) {
        Say(_("Type the address of the server, as your administrator gave it."), true);
        field_->SetFocus();
        return;
    }
    SetConnecting(true);
    job_.Start([&desk = desk_, address = address_, password = password_](
                   Progress&) { return std::any(desk.AskServer(address, password)); },
               [this](const std::any& answer) { ShowAnswer(std::any_cast<ServerCases>(answer)); },
               [this](const Error& error) {
                   ShowAnswer({Opened::kNo, {}, {}, error.what()});
               });
}

void ConnectDialog::SetConnecting(bool connecting) {
    connect_->Enable(!connecting);
    new_case_->Disable();
    open_->Disable();
    if (connecting) {
        ShowCases({});
        Say(_("Connecting..."), false);
    }
}

void ConnectDialog::ShowAnswer(const ServerCases& answer) {
    SetConnecting(false);
    if (answer.outcome == Opened::kWrongPassword)
        return AskPassword();
    if (answer.outcome == Opened::kNo) {
        Say(Wx(answer.problem), true);
        field_->SetFocus();
        return;
    }
    new_case_->Enable();
    ShowCases(answer.cases);
    if (answer.cases.empty()) {
        Say(_("The server answers, but you are not a member of any case on it. Ask the "
              "administrator of the case to add you, or start a new case."),
            false);
        new_case_->SetFocus();
    } else {
        Say(Wx(answer.problem), true);
        list_->SetFocus();
        open_->SetDefault();
        const bool there = !answer.wanted.empty() && list_->SelectRecord(answer.wanted);
        if (there && TransferDataFromWindow() && IsModal())
            EndModal(wxID_OK);
    }
}

void ConnectDialog::AskPassword() {
    const bool again = std::exchange(asked_password_, true) && !password_.empty();
    FindControl<wxStaticText>(*this, "password_label").Show();
    password_field_->Show();
    password_field_->ChangeValue(wxString());
    password_field_->SetFocus();
    Say(again ? _("The server does not take that password. Try again.")
              : _("The server asks for your password."),
        again);
}

void ConnectDialog::Say(const wxString& words, bool problem) {
    problem_->SetForegroundColour(problem ? CurrentPalette().urgent : CurrentPalette().muted);
    problem_->SetLabel(wxControl::EscapeMnemonics(words));
    problem_->Wrap(FromDIP(kProblemWidth));
    problem_->Show(!words.empty());
    SetMinSize(wxDefaultSize);
    GetSizer()->Fit(this);
}

void ConnectDialog::ShowCases(const std::vector<ServerCase>& cases) {
    cases_ = cases;
    std::vector<RecordList::Row> rows;
    for (const ServerCase& one : cases_)
        rows.push_back({one.address,
                        {one.caption, CourtInWords(one.court), one.docket_number,
                         std::string(ToText(one.role))}});
    list_->SetRows(rows);
    if (!rows.empty())
        list_->SelectRecord(rows.front().id);
    open_->Enable(!rows.empty());
}

bool ConnectDialog::TransferDataFromWindow() {
    for (const ServerCase& one : cases_)
        if (one.address == list_->selected()) {
            chosen_ = one;
            wants_new_ = false;
            return true;
        }
    return wants_new_;
}

}  // namespace particulars
