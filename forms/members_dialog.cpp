#include "forms/members_dialog.h"

#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/member_dialog.h"
#include "forms/record_list.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 780;
constexpr int kListHeight = 220;

wxString AboutWalls(const CaseStanding& standing) {
    if (standing.on_server)
        return _(
            "The server keeps the walls: somebody without a tier sees neither its text nor "
            "that it is there. A member needs a login on the server, which its administrator "
            "makes.");
    return _(
        "A case file cannot keep a wall: whoever has its password may read and change "
        "everything. Members and tiers are kept here for a team server, where they count.");
}

}  // namespace

MembersDialog::MembersDialog(wxWindow* parent, CaseAccess& access)
    : wxDialog(parent, wxID_ANY, _("Members and walls"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      access_(access),
      permits_(access) {
    auto* inner = MakeOuterSizer(this);
    auto* about = MakeNote(this, AboutWalls(access_.standing()), kWidth);
    about->SetName("About walls");
    if (!access_.standing().on_server)
        about->SetForegroundColour(CurrentPalette().warning);
    inner->Add(about, 0, wxEXPAND);
    list_ = new RecordList(this, "Members",
                           {{_("Name"), 150},
                            {_("Login"), 110},
                            {_("Role"), 110},
                            {_("May see"), 300},
                            {_("In the case"), 0}});
    list_->SetMinSize(FromDIP(wxSize(kWidth, kListHeight)));
    list_->OnSelect([this] { ShowSelected(); });
    list_->OnOpen([this] { EditSelected(); });
    AddSpaced(inner, list_, 1, wxEXPAND);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& label, void (MembersDialog::*act)()) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
        AddSpaced(row, button);
        permits_.Add(*button, Task::kAdminister);
        return button;
    };
    add(_("&Add..."), &MembersDialog::AddMember);
    add(_("&Edit..."), &MembersDialog::EditSelected);
    toggle_ = add(_("E&nd their part"), &MembersDialog::ToggleSelected);
    row->AddStretchSpacer();
    row->Add(new wxButton(this, wxID_CLOSE));
    inner->Add(row, 0, wxEXPAND | wxTOP, FromDIP(kOutside));
    SetEscapeId(wxID_CLOSE);
    Reload();
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    list_->SetFocus();
}

void MembersDialog::Reload() {
    permits_.Judge();
    std::vector<RecordList::Row> rows;
    for (const Member& member : access_.records().members)
        rows.push_back({member.id.text(),
                        {member.name, member.login, Capitalized(ToText(member.role)),
                         Capitalized(TiersInWords(access_.records(), member)),
                         member.active ? "Yes" : "Left"}});
    list_->SetRows(rows);
    if (list_->selected().empty() && !rows.empty())
        list_->SelectRecord(rows.front().id);
    ShowSelected();
}

void MembersDialog::ShowSelected() {
    const std::optional<Member> selected = Selected();
    toggle_->SetLabel(selected && !selected->active ? _("Have them take part agai&n")
                                                    : _("E&nd their part"));
    Layout();
}

std::optional<Member> MembersDialog::Selected() const {
    for (const Member& member : access_.records().members)
        if (member.id.text() == list_->selected())
            return member;
    return std::nullopt;
}

void MembersDialog::Save(const std::string& label, const Member& member) {
    access_.Save(label, {member});
    Reload();
}

void MembersDialog::AddMember() {
    Member member;
    member.matter = access_.records().matter.id;
    member.role = Role::kContributor;
    MemberDialog dialog(this, member, access_.records().members);
    dialog.NameTiers(access_.records());
    if (Ask(dialog, access_, Task::kAdminister))
        Save("add " + dialog.member().login + " to the case", dialog.member());
}

void MembersDialog::EditSelected() {
    const std::optional<Member> selected = Selected();
    if (!selected)
        return;
    MemberDialog dialog(this, *selected, access_.records().members);
    dialog.NameTiers(access_.records());
    if (Ask(dialog, access_, Task::kAdminister))
        Save("change what " + dialog.member().login + " may do", dialog.member());
}

void MembersDialog::ToggleSelected() {
    std::optional<Member> selected = Selected();
    if (!selected || access_.WhyNot(Task::kAdminister))
        return;
    selected->active = !selected->active;
    Save((selected->active ? "let " + selected->login + " take part again"
                           : "end the part of " + selected->login),
         *selected);
}

}  // namespace particulars
