#include "forms/versions_tab.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/paper_dialog.h"
#include "forms/record_list.h"
#include "forms/redline_filler.h"
#include "forms/steady.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kListHeight = 150;

std::string Line(const Version& version) {
    return fmt::format("Version {}, {}", version.number, ToText(version.state));
}

}  // namespace

VersionsTab::VersionsTab(wxWindow* parent, CaseAccess& case_access)
    : SecretTab(parent, case_access) {
    SetName("Versions");
    auto* inner = MakeOuterSizer(this);
    list_ = new RecordList(this, "Versions",
                           {{_("Version"), 80},
                            {_("State"), 100},
                            {_("Change"), 90},
                            {_("Author"), 120},
                            {_("Written"), 170},
                            {_("Ground"), 0}});
    list_->SetMinSize(FromDIP(wxSize(-1, kListHeight)));
    inner->Add(list_, 0, wxEXPAND);

    auto* row = new wxBoxSizer(wxHORIZONTAL);
    older_ = AddChoice(*row, _("&Compare"), "Older version");
    newer_ = AddChoice(*row, _("wi&th"), "Newer version");
    row->AddStretchSpacer();
    const auto add = [&](const wxString& label, void (VersionsTab::*act)()) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
        AddSpaced(row, button, 0, wxALIGN_CENTER_VERTICAL);
        return button;
    };
    print_ = add(_("P&rint redline..."), &VersionsTab::Print);
    print_->SetToolTip(
        _("Print it, or save it for Word, with each change tracked to be taken or refused"));
    AddSpaced(inner, row, 0, wxEXPAND);
    summary_ = MakeNote(this, wxString());
    AddSpaced(inner, summary_, 0, wxEXPAND);
    redline_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2);
    redline_->SetName("Redline");
    AddSpaced(inner, redline_, 1, wxEXPAND);
    filler_ = std::make_unique<RedlineFiller>(*redline_, [this](const wxString& words) {
        summary_->SetLabel(words);
        Layout();
    });
}

VersionsTab::~VersionsTab() = default;

wxChoice* VersionsTab::AddChoice(wxSizer& row, const wxString& label, const wxString& name) {
    AddSpaced(&row, new wxStaticText(this, wxID_ANY, label), 0, wxALIGN_CENTER_VERTICAL);
    auto* choice = new wxChoice(this, wxID_ANY);
    choice->SetName(name);
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowRedline(); });
    AddSpaced(&row, choice, 0, wxALIGN_CENTER_VERTICAL);
    return choice;
}

void VersionsTab::ShowSecret(const TradeSecretId& secret) {
    if (secret != secret_)
        older_id_ = newer_id_ = VersionId();
    secret_ = secret;
    versions_ = access().VersionsOf(secret);
    std::vector<RecordList::Row> rows;
    wxArrayString lines;
    for (const Version& version : versions_) {
        rows.push_back({version.id.text(),
                        {fmt::format("{}", version.number), std::string(ToText(version.state)),
                         std::string(ToText(version.kind)), version.author,
                         MomentInWords(version.created_at), version.ground}});
        lines.push_back(Wx(Line(version)));
    }
    list_->SetRows(rows);
    FillChoice(*newer_, lines, newer_id_, 0);
    FillChoice(*older_, lines, older_id_, 1);
    ShowRedline();
    Layout();
}

void VersionsTab::FillChoice(wxChoice& choice, const wxArrayString& lines, const VersionId& kept,
                             std::size_t otherwise) {
    choice.Enable(versions_.size() > 1);
    Refill(choice, lines);
    if (versions_.empty())
        return;
    std::size_t row = std::min(otherwise, versions_.size() - 1);
    for (std::size_t i = 0; i < versions_.size(); ++i)
        if (versions_[i].id == kept)
            row = i;
    choice.SetSelection(static_cast<int>(row));
}

void VersionsTab::ShowRedline() {
    print_->Enable(versions_.size() > 1);
    if (versions_.size() < 2) {
        summary_->SetLabel(_("There is one version only: nothing to compare."));
        compared_ = {};
        return filler_->Clear();
    }
    const Version& older = versions_[static_cast<std::size_t>(older_->GetSelection())];
    const Version& newer = versions_[static_cast<std::size_t>(newer_->GetSelection())];
    older_id_ = older.id;
    newer_id_ = newer.id;
    const std::pair<std::string, std::string> texts(older.text, newer.text);
    if (compared_ == texts)
        return;  // Filling it again would lose the place in it.
    compared_ = texts;
    filler_->Compare(older.text, newer.text, RedlineSides::kVersions);
}

void VersionsTab::Print() {
    const TradeSecret* secret = FindSecret(access().records(), secret_);
    if (!secret || versions_.size() < 2)
        return;
    PaperOptions redline;
    redline.paper = "redline";
    redline.secrets = {Designation(*secret)};
    redline.older_version = versions_[static_cast<std::size_t>(older_->GetSelection())].number;
    redline.newer_version = versions_[static_cast<std::size_t>(newer_->GetSelection())].number;
    PaperDialog(this, access(), std::move(redline)).ShowModal();
}

}  // namespace particulars
