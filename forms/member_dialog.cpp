#include "forms/member_dialog.h"

#include <algorithm>
#include <utility>

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/dialog_fields.h"
#include "forms/theme.h"
#include "forms/tier_words.h"

namespace particulars {
namespace {

constexpr int kNoteWidth = 380;

Violations CheckAmong(const std::vector<Member>& others, const Member& member) {
    Violations violations = Check(member);
    for (const Member& other : others)
        if (other.id != member.id && other.login == member.login)
            violations.push_back({"login", "That login is in the case already, as " + other.name +
                                               ". Edit that member instead."});
    return violations;
}

}  // namespace

MemberDialog::MemberDialog(wxWindow* parent, Member member, std::vector<Member> others)
    : member_(std::move(member)), others_(std::move(others)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "member_dialog");
    login_ = &FindControl<wxTextCtrl>(*this, "login");
    name_ = &FindControl<wxTextCtrl>(*this, "name");
    role_ = &FindControl<wxChoice>(*this, "role");
    role_note_ = &FindControl<wxStaticText>(*this, "role_note");
    active_ = &FindControl<wxCheckBox>(*this, "active");
    tiers_ = {{Tier::kConfidential, &FindControl<wxCheckBox>(*this, "confidential")},
              {Tier::kAttorneysEyesOnly, &FindControl<wxCheckBox>(*this, "attorneys_eyes")},
              {Tier::kSourceCode, &FindControl<wxCheckBox>(*this, "source_code")}};
    for (const char* quiet : {"login_note", "role_note", "tiers_note"})
        FindControl<wxStaticText>(*this, quiet).SetForegroundColour(CurrentPalette().muted);
    FindControl<wxStaticText>(*this, "tiers_note").Wrap(FromDIP(kNoteWidth));
    role_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowRole(); });
    SetTitle(member_.login.empty() ? _("New member") : _("Member"));
    active_->Show(!member_.login.empty());
    role_->SetSelection(static_cast<int>(member_.role));
    ShowRole();
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    login_->SetFocus();
}

void MemberDialog::NameTiers(const CaseRecords& records) {
    for (const TierTick& one : tiers_)
        one.tick->SetLabel(Escaped(Capitalized(TierWord(records, one.tier))));
    Fit();
}

void MemberDialog::ShowRole() {
    role_note_->SetLabel(Wx(RoleInWords(static_cast<Role>(role_->GetSelection()))));
}

bool MemberDialog::TransferDataToWindow() {
    Put(*login_, member_.login);
    Put(*name_, member_.name);
    role_->SetSelection(static_cast<int>(member_.role));
    for (const TierTick& one : tiers_)
        one.tick->SetValue(std::find(member_.tiers.begin(), member_.tiers.end(),
                                     ToText(one.tier)) != member_.tiers.end());
    active_->SetValue(member_.active);
    ShowRole();
    return true;
}

Member MemberDialog::Read() const {
    Member edited = member_;
    edited.login = Take(*login_);
    edited.name = Take(*name_);
    edited.role = static_cast<Role>(role_->GetSelection());
    edited.tiers.clear();
    for (const TierTick& one : tiers_)
        if (one.tick->GetValue())
            edited.tiers.emplace_back(ToText(one.tier));
    edited.active = active_->GetValue();
    return edited;
}

bool MemberDialog::TransferDataFromWindow() {
    Member edited = Read();
    if (const Violations violations = CheckAmong(others_, edited); !violations.empty()) {
        ShowViolation(*this, violations.front());
        return false;
    }
    member_ = std::move(edited);
    return true;
}

std::string RoleInWords(Role role) {
    switch (role) {
        case Role::kViewer:
            return "Reads, searches and prints.";
        case Role::kContributor:
            return "Also types: secrets, drafts, documents, dates.";
        case Role::kReviewer:
            return "Also rates descriptions and verifies dates.";
        case Role::kApprover:
            return "Also approves, serves and changes tiers.";
        case Role::kAdministrator:
            break;
    }
    return "Also changes the case itself and who is in it.";
}

std::string TiersInWords(const CaseRecords& records, const Member& member) {
    std::string words;
    for (const std::string& word : member.tiers) {
        const auto tier = FromText<Tier>(word);
        words += (words.empty() ? "" : ", ") + (tier ? TierWord(records, *tier) : word);
    }
    return words.empty() ? "public only" : words;
}

}  // namespace particulars
