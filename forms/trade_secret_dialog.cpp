#include "forms/trade_secret_dialog.h"

#include <algorithm>
#include <utility>

#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/permits.h"
#include "forms/theme.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "forms/xrc.h"

namespace particulars {
namespace {

/// The choices of the XRC file stand in the order of the enumerators.
template <typename Enum>
Enum Chosen(const wxChoice& choice) {
    return static_cast<Enum>(choice.GetSelection());
}

template <typename Enum>
void Choose(wxChoice& choice, Enum value) {
    choice.SetSelection(static_cast<int>(value));
}

}  // namespace

TradeSecretDialog::TradeSecretDialog(wxWindow* parent, TradeSecret secret)
    : secret_(std::move(secret)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "trade_secret_dialog");
    title_ = &FindControl<wxTextCtrl>(*this, "title");
    kind_ = &FindControl<wxChoice>(*this, "kind");
    status_ = &FindControl<wxChoice>(*this, "status");
    tier_ = &FindControl<wxChoice>(*this, "tier");
    level_ = &FindControl<wxChoice>(*this, "level");
    holder_ = &FindControl<wxTextCtrl>(*this, "holder");
    note_ = &FindControl<wxTextCtrl>(*this, "note");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    problem_->SetForegroundColour(CurrentPalette().urgent);
    for (const char* quiet : {"title_note", "note_note"})
        FindControl<wxStaticText>(*this, quiet).SetForegroundColour(CurrentPalette().muted);

    SetTitle(secret_.number > 0 ? Wx(Designation(secret_)) : _("New trade secret"));
    title_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { problem_->SetLabel(wxString()); });
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    title_->SetFocus();
}

void TradeSecretDialog::NameTiers(const CaseRecords& records) {
    particulars::NameTiers(*tier_, records);
}

void TradeSecretDialog::FixTier(const std::optional<std::string>& why_not) {
    Allow(*tier_, why_not);
}

bool TradeSecretDialog::TransferDataToWindow() {
    title_->ChangeValue(Wx(secret_.title));
    Choose(*kind_, secret_.kind);
    Choose(*status_, secret_.status);
    Choose(*tier_, secret_.tier);
    level_->SetSelection(secret_.level ? static_cast<int>(*secret_.level) + 1 : 0);
    holder_->ChangeValue(Wx(secret_.holder));
    note_->ChangeValue(Wx(secret_.note));
    return true;
}

TradeSecret TradeSecretDialog::Read() const {
    TradeSecret edited = secret_;
    edited.title = Utf8(title_->GetValue());
    edited.kind = Chosen<SecretKind>(*kind_);
    edited.status = Chosen<SecretStatus>(*status_);
    edited.tier = Chosen<Tier>(*tier_);
    edited.level.reset();
    if (level_->GetSelection() > 0)
        edited.level = static_cast<SecretLevel>(level_->GetSelection() - 1);
    edited.holder = Utf8(holder_->GetValue());
    edited.note = Utf8(note_->GetValue());
    return edited;
}

bool TradeSecretDialog::TransferDataFromWindow() {
    TradeSecret edited = Read();
    Violations violations = Check(edited);
    std::erase_if(violations, [&](const Violation& violation) {
        return violation.field == "number" && secret_.number == 0;
    });
    if (!violations.empty()) {
        ShowViolation(violations.front());
        return false;
    }
    secret_ = std::move(edited);
    return true;
}

void TradeSecretDialog::ShowViolation(const Violation& violation) {
    const bool ending = violation.field == "ended_on" || violation.field == "ended_reason";
    problem_->SetLabel(ending ? _("Withdraw secret, in the menu, asks for the date and the reason.")
                              : Wx(violation.message));
    if (wxWindow* field = FindWindow(wxXmlResource::GetXRCID(violation.field)))
        field->SetFocus();
    Fit();
}

}  // namespace particulars
