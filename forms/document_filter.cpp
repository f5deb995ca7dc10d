#include "forms/document_filter.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/steady.h"
#include "forms/theme.h"
#include "forms/tier_words.h"
#include "forms/words.h"

namespace particulars {

DocumentFilter::DocumentFilter(wxWindow* parent, const CaseAccess& access)
    : wxPanel(parent), access_(access), rest_(this) {
    SetName("Filter");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    MakeQuery(*row);
    MakeTier(*row);
    problem_ = new wxStaticText(this, wxID_ANY, wxString());
    problem_->SetName("What is wrong with the filter");
    problem_->SetForegroundColour(CurrentPalette().urgent);
    problem_->Hide();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 0, wxEXPAND);
    column->Add(problem_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    SetSizer(column);
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Change(true); });
    Reload();
    highest_->SetSelection(static_cast<int>(highest_->GetCount()) - 1);
}

void DocumentFilter::MakeQuery(wxSizer& row) {
    query_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                              wxTE_PROCESS_ENTER);
    query_->SetName("Filter documents");
    query_->SetDescriptiveText(
        _("Filter: words, \"a phrase\", begin*, custodian:name, dated:2016"));
    query_->SetToolTip(
        _("Words, \"a phrase\", the beginning of a word*; in one field as title:plan, custodian:, "
          "author:, recipients:, kind:, text:, bates:; dated:2016-03 or "
          "dated:2015-06-01..2016-01-31; tier:confidential, production:LP-VOL001, role:contains, "
          "secret:TS-003. All parts must hold."));
    query_->ShowCancelButton(true);
    query_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { rest_.StartOnce(kRest); });
    query_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { Change(false); });
    query_->Bind(wxEVT_SEARCHCTRL_CANCEL_BTN, [this](wxCommandEvent&) {
        query_->ChangeValue(wxString());
        Change(false);
    });
    query_->Bind(wxEVT_CHAR_HOOK, &DocumentFilter::OnKey, this);
    row.Add(query_, 1, wxALIGN_CENTER_VERTICAL);
}

void DocumentFilter::MakeTier(wxSizer& row) {
    row.Add(new wxStaticText(this, wxID_ANY, _("&Up to:")), 0, wxALIGN_CENTER_VERTICAL | wxLEFT,
            FromDIP(kBetween));
    highest_ = new wxChoice(this, wxID_ANY);
    highest_->SetName("Highest tier shown");
    highest_->SetToolTip(_("Documents of higher tiers are left out of the list"));
    highest_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Change(false); });
    row.Add(highest_, 0, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(kTight));
}

void DocumentFilter::Reload() {
    const int chosen = highest_->GetSelection();
    wxArrayString names;
    for (const std::string& tier : TierChoices(access_.records()))
        names.Add(Wx(Capitalized(tier)));
    if (highest_->GetStrings() == names)
        return;
    highest_->Set(names);
    highest_->SetSelection(chosen == wxNOT_FOUND ? static_cast<int>(names.size()) - 1 : chosen);
}

std::string DocumentFilter::query() const {
    return Utf8(query_->GetValue());
}

void DocumentFilter::SetQuery(const std::string& query) {
    query_->ChangeValue(Wx(query));
    ShowProblem({});
}

Tier DocumentFilter::highest() const {
    return static_cast<Tier>(highest_->GetSelection());
}

void DocumentFilter::SetHighest(Tier tier) {
    highest_->SetSelection(static_cast<int>(tier));
}

void DocumentFilter::ShowProblem(const std::string& problem) {
    if (Utf8(problem_->GetLabel()) == problem)
        return;
    problem_->SetLabel(Wx(problem));
    problem_->Show(!problem.empty());
    GetParent()->Layout();
}

void DocumentFilter::FocusQuery() {
    query_->SetFocus();
    query_->SelectAll();
}

void DocumentFilter::Change(bool is_typing) {
    rest_.Stop();
    if (change_)
        change_(is_typing);
}

void DocumentFilter::OnKey(wxKeyEvent& event) {
    switch (event.GetKeyCode()) {
        case WXK_DOWN:
            if (leave_)
                leave_();
            return;
        case WXK_ESCAPE:
            query_->ChangeValue(wxString());
            return Change(false);
        default:
            event.Skip();
    }
}

}  // namespace particulars
