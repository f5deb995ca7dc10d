#include "forms/challenge_grid_dialog.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/challenge_dialog.h"
#include "forms/layout.h"
#include "forms/matrix_view.h"
#include "forms/permits.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 1000;
constexpr int kHeight = 420;
constexpr int kSaidHeight = 120;
constexpr int kTextWidth = 980;

std::string NameOf(const TradeSecret& secret) {
    return Designation(secret) + "  " + secret.title;
}

}  // namespace

ChallengeGridDialog::ChallengeGridDialog(wxWindow* parent, CaseAccess& access)
    : wxDialog(parent, wxID_ANY, _("Challenges by item and element"), wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
      access_(access) {
    auto* inner = MakeOuterSizer(this);
    count_ = new wxStaticText(this, wxID_ANY, wxString());
    SetLabelFont(*count_, count_->GetFont().Bold());
    inner->Add(count_);
    AddSpaced(inner,
              MakeNote(this,
                       _("A court may hear only the objection that names an item and what its "
                         "description lacks. Arrow keys walk the cells, Enter opens the objection "
                         "or, where there is none, begins one."),
                       kTextWidth));
    view_ = new MatrixView(this);
    view_->SetName("Challenges");
    view_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    AddSpaced(inner, view_, 1, wxEXPAND);
    AddSpaced(inner, new MatrixLegend(this, ChallengeSigns()));
    said_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                           FromDIP(wxSize(-1, kSaidHeight)), wxTE_MULTILINE | wxTE_READONLY);
    said_->SetName(_("The chosen cell"));
    AddSpaced(inner, said_, 0, wxEXPAND);
    AddButtons(*inner);
    view_->OnMove([this] { Say(); });
    view_->OnOpen([this] { OpenChosen(); });
    Reload();
    SetEscapeId(wxID_CLOSE);
    Fit();
    CentreOnParent();
    view_->SetFocus();
}

void ChallengeGridDialog::AddButtons(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& label, std::function<void()> act) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        row->Add(button, 0, wxRIGHT, FromDIP(kTight));
    };
    add(_("&Open the objection..."), [this] { OpenChosen(); });
    add(_("Zoom &in"), [this] { view_->Zoom(1); });
    add(_("Zoom o&ut"), [this] { view_->Zoom(-1); });
    row->AddStretchSpacer();
    add(_("&Go to the entry"), [this] { GoToEntry(); });
    row->Add(new wxButton(this, wxID_CLOSE));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
}

void ChallengeGridDialog::Reload() {
    shown_ = BuildChallengeMatrix(access_.records(), access_.standards());
    count_->SetLabel(Wx(ChallengesInWords(access_.records())));
    view_->SetMatrix(shown_.matrix);
}

void ChallengeGridDialog::Say() {
    said_->ChangeValue(view_->InWords());
}

void ChallengeGridDialog::OpenChosen() {
    const auto place = view_->place();
    if (!place)
        return;
    const std::vector<ChallengeId>& here = shown_.At(*place);
    const CaseRecords& records = access_.records();
    if (here.empty()) {
        if (const TradeSecret* secret = FindSecret(records, shown_.matrix.rows[place->row].secret))
            Add(*secret, shown_.matrix.columns[place->column].element);
        return;
    }
    const auto found =
        std::find_if(records.challenges.begin(), records.challenges.end(),
                     [&](const Challenge& challenge) { return challenge.id == here.front(); });
    if (found != records.challenges.end())
        Edit(*found);
}

void ChallengeGridDialog::Edit(const Challenge& challenge) {
    const TradeSecret* secret = FindSecret(access_.records(), challenge.secret);
    const std::string about = secret ? Designation(*secret) : std::string("the list");
    ChallengeDialog dialog(this, secret ? NameOf(*secret) : about, access_.standards().elements(),
                           challenge);
    if (Ask(dialog, access_, Task::kContribute) &&
        access_.Save("edit a challenge to " + about, {dialog.challenge()}))
        Reload();
}

void ChallengeGridDialog::Add(const TradeSecret& secret, const std::string& element) {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    const std::string designation = Designation(secret);
    Challenge challenge;
    challenge.matter = secret.matter;
    challenge.secret = secret.id;
    challenge.element = element;
    ChallengeDialog dialog(this, NameOf(secret), access_.standards().elements(), challenge);
    if (dialog.ShowModal() == wxID_OK &&
        access_.Save("log a challenge to " + designation, {dialog.challenge()}))
        Reload();
}

void ChallengeGridDialog::GoToEntry() {
    const auto place = view_->place();
    if (!place)
        return;
    wanted_secret_ = shown_.matrix.rows[place->row].secret;
    if (!shown_.At(*place).empty())
        wanted_challenge_ = shown_.At(*place).front();
    if (IsModal())
        EndModal(wxID_OPEN);
}

}  // namespace particulars
