#include "forms/challenges_tab.h"

#include <algorithm>
#include <vector>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/challenge_dialog.h"
#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/steady.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kDetailsHeight = 150;

std::string ElementOf(const Challenge& challenge) {
    return challenge.blanket || challenge.element.empty() ? "Everything at once"
                                                          : ElementLabel(challenge.element);
}

std::string Words(const Challenge& challenge) {
    std::string text = "\u201C" + challenge.words + "\u201D\n" + challenge.paper;
    text += "\n\nResponse: " + (challenge.response.empty() ? "none yet" : challenge.response);
    text += "\nRuling: " + (challenge.ruling.empty() ? "none yet" : challenge.ruling);
    return text;
}

bool Concerns(const Challenge& challenge, const TradeSecretId& secret) {
    return challenge.secret == secret || (challenge.blanket && challenge.secret.empty());
}

}  // namespace

ChallengesTab::ChallengesTab(wxWindow* parent, CaseAccess& case_access)
    : SecretTab(parent, case_access), permits_(case_access) {
    SetName("Challenges");
    auto* inner = MakeOuterSizer(this);
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    note_ = MakeNote(this, wxString());
    head->Add(note_, 1, wxALIGN_CENTER_VERTICAL);
    auto* add = new wxButton(this, wxID_ANY, _("New &challenge..."));
    add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { AddChallenge(); });
    AddSpaced(head, add);
    permits_.Add(*add, Task::kContribute);
    auto* edit = new wxButton(this, wxID_ANY, _("&Edit..."));
    edit->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { EditSelected(); });
    AddSpaced(head, edit);
    permits_.Add(*edit, Task::kContribute);
    inner->Add(head, 0, wxEXPAND);

    list_ = new RecordList(
        this, "Challenges",
        {{_("Element"), 150}, {_("State"), 90}, {_("First raised"), 130}, {_("Words"), 0}});
    list_->OnSelect([this] { Explain(); });
    list_->OnOpen([this] { EditSelected(); });
    AddSpaced(inner, list_, 1, wxEXPAND);
    details_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                              FromDIP(wxSize(-1, kDetailsHeight)), wxTE_MULTILINE | wxTE_READONLY);
    details_->SetName("The challenge in full");
    AddSpaced(inner, details_, 0, wxEXPAND);
}

void ChallengesTab::ShowSecret(const TradeSecretId& secret) {
    secret_ = secret;
    permits_.Judge();
    std::vector<RecordList::Row> rows;
    for (const Challenge& challenge : access().records().challenges)
        if (Concerns(challenge, secret))
            rows.push_back(
                {challenge.id.text(),
                 {ElementOf(challenge), std::string(ToText(challenge.state)),
                  challenge.first_raised ? ToShortWords(*challenge.first_raised) : "not known",
                  challenge.words}});
    list_->SetRows(rows);
    if (list_->selected().empty() && !rows.empty())
        list_->SelectRecord(rows.front().id);
    note_->SetLabel(rows.empty() ? _("No objection is logged. Log each in the other side's words, "
                                     "with the element it attacks.")
                                 : wxString());
    Explain();
    Layout();
}

void ChallengesTab::SelectChallenge(const std::string& id) {
    list_->SelectRecord(id);
}

void ChallengesTab::Explain() {
    for (const Challenge& challenge : access().records().challenges)
        if (challenge.id.text() == list_->selected())
            return ShowText(*details_, Wx(Words(challenge)));
    ShowText(*details_, wxString());
}

void ChallengesTab::AddChallenge() {
    const TradeSecret* secret = FindSecret(access().records(), secret_);
    if (!secret || !MayDo(*this, access(), Task::kContribute))
        return;
    const std::string designation = Designation(*secret);
    Challenge challenge;
    challenge.matter = secret->matter;
    challenge.secret = secret_;
    ChallengeDialog dialog(this, designation + "  " + secret->title,
                           access().standards().elements(), challenge);
    if (dialog.ShowModal() == wxID_OK)
        access().Save("log a challenge to " + designation, {dialog.challenge()});
}

void ChallengesTab::EditSelected() {
    const auto& challenges = access().records().challenges;
    const auto found =
        std::find_if(challenges.begin(), challenges.end(),
                     [&](const Challenge& one) { return one.id.text() == list_->selected(); });
    const TradeSecret* secret = FindSecret(access().records(), secret_);
    if (found == challenges.end() || !secret)
        return;
    const std::string designation = Designation(*secret);
    ChallengeDialog dialog(this, designation + "  " + secret->title,
                           access().standards().elements(), *found);
    if (Ask(dialog, access(), Task::kContribute))
        access().Save("edit a challenge to " + designation, {dialog.challenge()});
}

}  // namespace particulars
