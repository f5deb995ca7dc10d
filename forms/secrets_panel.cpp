#include "forms/secrets_panel.h"

#include <algorithm>
#include <utility>

#include <wx/button.h>
#include <wx/notebook.h>
#include <wx/simplebook.h>
#include <wx/sizer.h>
#include <wx/splitter.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/challenge_grid_dialog.h"
#include "forms/challenges_tab.h"
#include "forms/defenses_tab.h"
#include "forms/description_tab.h"
#include "forms/evidence_tab.h"
#include "forms/history_tab.h"
#include "forms/layout.h"
#include "forms/lineage_dialog.h"
#include "forms/list_acts.h"
#include "forms/navigation.h"
#include "forms/outline_pane.h"
#include "forms/particulars_tab.h"
#include "forms/secret_acts.h"
#include "forms/theme.h"
#include "forms/tier_words.h"
#include "forms/versions_tab.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kOutlineWidth = 390;
constexpr int kLeastPane = 220;
enum { kPanelPage, kEmptyPage };

std::string About(const CaseRecords& records, const TradeSecret& secret) {
    std::string text = Capitalized(ToText(secret.kind)) + ", " +
                       std::string(ToText(secret.status)) + ", " + TierWord(records, secret.tier);
    if (secret.asserted_on)
        text += ", asserted " + ToShortWords(*secret.asserted_on);
    if (secret.ended_on)
        text += ", ended " + ToShortWords(*secret.ended_on) + ": " + secret.ended_reason;
    for (const SecretAlias& alias : records.aliases)
        if (alias.secret == secret.id)
            text += ". Also " + alias.label + " of " + alias.source;
    return text + ".";
}

/// The one at the head of the outline.
const TradeSecret& First(const std::vector<TradeSecret>& secrets) {
    return *std::min_element(
        secrets.begin(), secrets.end(), [](const TradeSecret& one, const TradeSecret& other) {
            return std::pair(one.position, one.number) < std::pair(other.position, other.number);
        });
}

}  // namespace

SecretsPanel::SecretsPanel(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access), permits_(access) {
    SetName("Secrets");
    book_ = new wxSimplebook(this);
    auto* splitter =
        new wxSplitterWindow(book_, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
    splitter->SetMinimumPaneSize(FromDIP(kLeastPane));
    splitter->SplitVertically(MakeOutline(splitter), MakeDetail(splitter), FromDIP(kOutlineWidth));
    book_->AddPage(splitter, wxString());
    auto* empty =
        new EmptyState(book_, _("No trade secrets yet"),
                       _("Log one by hand, or read the order or interrogatory answer that lists "
                         "them under Docket: each item becomes a secret once you accept it."),
                       _("&New secret..."), [this] { AddSecret(); });
    permits_.Add(*empty->button(), Task::kContribute);
    book_->AddPage(empty, wxString());
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(book_, 1, wxEXPAND);
    SetSizer(sizer);
}

wxWindow* SecretsPanel::MakeOutline(wxWindow* parent) {
    auto* panel = new wxPanel(parent);
    auto* inner = MakeOuterSizer(panel);
    auto* head = MakeHeader(MakeTitle(panel, _("Secrets")));
    auto* add = new wxButton(panel, wxID_ANY, _("&New..."));
    add->SetToolTip(_("New secret (Ctrl+Shift+N)"));
    add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { AddSecret(); });
    head->Add(add);
    permits_.Add(*add, Task::kContribute);
    inner->Add(head, 0, wxEXPAND);
    outline_ = new OutlinePane(panel, access_);
    outline_->OnSelect([this] {
        ShowSelected();
        const std::string element = outline_->element();
        if (element.empty())
            return;
        ShowTab(particulars_);
        particulars_->SelectElement(element);
    });
    outline_->OnOpen([this] { EditSelected(); });
    AddSpaced(inner, outline_, 1, wxEXPAND);
    return panel;
}

template <typename Tab>
Tab* SecretsPanel::AddTab(const wxString& title) {
    auto* tab = new Tab(notebook_, access_);
    notebook_->AddPage(tab, title);
    tabs_.push_back(tab);
    return tab;
}

wxWindow* SecretsPanel::MakeDetail(wxWindow* parent) {
    auto* panel = new wxPanel(parent);
    auto* inner = MakeOuterSizer(panel);
    title_ = new wxStaticText(panel, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                              wxST_ELLIPSIZE_END);
    title_->SetFont(title_->GetFont().Bold().Scaled(1.35F));
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(title_, 1, wxALIGN_CENTER_VERTICAL);
    const auto add = [&](const wxString& label, void (SecretsPanel::*act)()) {
        auto* button = new wxButton(panel, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
        AddSpaced(head, button);
        permits_.Add(*button, Task::kContribute);
    };
    add(_("&Edit..."), &SecretsPanel::EditSelected);
    add(_("&Withdraw..."), &SecretsPanel::WithdrawSelected);
    inner->Add(head, 0, wxEXPAND);
    about_ = new wxStaticText(panel, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                              wxST_ELLIPSIZE_END);
    about_->SetForegroundColour(CurrentPalette().muted);
    inner->Add(about_, 0, wxEXPAND | wxTOP, panel->FromDIP(kTight));

    notebook_ = new wxNotebook(panel, wxID_ANY);
    notebook_->SetName("About the secret");
    description_ = AddTab<DescriptionTab>(_("Description"));
    const bool defending = access_.records().matter.side == Side::kDefendant;
    if (defending)
        defenses_ = AddTab<DefensesTab>(_("Defenses"));
    particulars_ = AddTab<ParticularsTab>(_("Particulars"));
    AddTab<EvidenceTab>(_("Evidence"));
    challenges_ = AddTab<ChallengesTab>(_("Challenges"));
    AddTab<VersionsTab>(_("Versions"));
    if (!defending)
        defenses_ = AddTab<DefensesTab>(_("Defenses"));
    AddTab<HistoryTab>(_("History"));
    notebook_->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
        ShowSelected();
        event.Skip();
    });
    AddSpaced(inner, notebook_, 1, wxEXPAND);
    return panel;
}

void SecretsPanel::Reload() {
    permits_.Judge();
    outline_->Reload();
    const std::vector<TradeSecret>& secrets = access_.records().secrets;
    book_->ChangeSelection(secrets.empty() ? kEmptyPage : kPanelPage);
    if (shown_.empty() && !secrets.empty())
        outline_->Select(First(secrets).id);
    else
        ShowSelected();
}

const TradeSecret* SecretsPanel::selected() const {
    return FindSecret(access_.records(), shown_);
}

void SecretsPanel::ShowSelected() {
    const TradeSecretId chosen = outline_->secret();
    if (!chosen.empty() && shown_ != chosen) {
        CommitPending();  // To the secret that was shown until now.
        shown_ = chosen;
    }
    const TradeSecret* secret = selected();
    if (!secret)
        return;
    title_->SetLabel(Escaped(Designation(*secret) + "  " + secret->title));
    about_->SetLabel(Escaped(About(access_.records(), *secret)));
    about_->SetToolTip(about_->GetLabel());
    const int page = notebook_->GetSelection();
    if (page >= 0)
        tabs_[static_cast<std::size_t>(page)]->ShowSecret(secret->id);
}

void SecretsPanel::ShowTab(SecretTab* tab) {
    const auto found = std::find(tabs_.begin(), tabs_.end(), tab);
    notebook_->SetSelection(static_cast<std::size_t>(found - tabs_.begin()));
    ShowSelected();
}

void SecretsPanel::Select(const std::string& id) {
    const CaseRecords& records = access_.records();
    for (const Version& version : records.versions)
        if (version.id.text() == id) {
            outline_->Select(version.secret);
            return ShowTab(description_);
        }
    for (const Challenge& challenge : records.challenges)
        if (challenge.id.text() == id) {
            if (!challenge.secret.empty())
                outline_->Select(challenge.secret);
            ShowTab(challenges_);
            return challenges_->SelectChallenge(id);
        }
    for (const Defense& defense : records.defenses)
        if (defense.id.text() == id) {
            outline_->Select(defense.secret);
            ShowTab(defenses_);
            return defenses_->SelectDefense(id);
        }
    for (const Particular& particular : records.particulars)
        if (particular.id.text() == id) {
            outline_->Select(particular.secret);
            ShowTab(particulars_);
            return particulars_->SelectElement(particular.element);
        }
    outline_->Select(TradeSecretId(id));
}

void SecretsPanel::CommitPending() {
    description_->CommitPending();
}

void SecretsPanel::AddSecret() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    const auto added = particulars::AddSecret(*this, access_);
    if (!added)
        return;
    Reload();
    outline_->Select(*added);
    ShowTab(description_);
}

void SecretsPanel::EditSelected() {
    if (const TradeSecret* secret = selected())
        EditSecret(*this, access_, *secret);
}

void SecretsPanel::WithdrawSelected() {
    if (const TradeSecret* secret = selected(); secret && MayDo(*this, access_, Task::kContribute))
        WithdrawSecret(*this, access_, *secret);
}

void SecretsPanel::NewDraft() {
    if (!selected() || !MayDo(*this, access_, Task::kContribute))
        return;
    ShowTab(description_);
    description_->NewDraft();
}

void SecretsPanel::AddChallenge() {
    if (!selected() || !MayDo(*this, access_, Task::kContribute))
        return;
    ShowTab(challenges_);
    challenges_->AddChallenge();
}

void SecretsPanel::Ask(bool (*act)(wxWindow&, CaseAccess&, const TradeSecret&)) {
    CommitPending();
    if (const TradeSecret* secret = selected(); secret && MayDo(*this, access_, Task::kContribute))
        act(*this, access_, *secret);
}

void SecretsPanel::Reword(LineageKind kind) {
    CommitPending();
    const TradeSecret* secret = selected();
    if (secret && MayDo(*this, access_, Task::kContribute) &&
        AskToReword(*this, access_, *secret, kind))
        ShowTab(description_);
}

void SecretsPanel::Move(int by) {
    if (const TradeSecret* secret = selected(); secret && MayDo(*this, access_, Task::kContribute))
        MoveInOutline(access_, *secret, by);
}

void SecretsPanel::ShowLineage() {
    LineageDialog dialog(this, access_);
    if (dialog.ShowModal() == wxID_OPEN)
        Select(dialog.wanted());
}

void SecretsPanel::ShowChallenges() {
    ChallengeGridDialog dialog(this, access_);
    if (dialog.ShowModal() != wxID_OPEN)
        return;
    Select(dialog.wanted_secret().text());
    if (!dialog.wanted_challenge().empty())
        Select(dialog.wanted_challenge().text());
}

}  // namespace particulars
