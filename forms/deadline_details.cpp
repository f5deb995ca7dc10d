#include "forms/deadline_details.h"

#include <algorithm>

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/agenda.h"
#include "forms/layout.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/working_list.h"
#include "model/jobs/case_records.h"

namespace particulars {
namespace {

constexpr int kAuthorityHeight = 84;
constexpr int kTextWidth = 380;

const Obligation* ObligationOf(const Deadline& deadline, const CaseRecords& records) {
    for (const Obligation& obligation : records.obligations)
        if (!deadline.obligation.empty() && obligation.id == deadline.obligation)
            return &obligation;
    return nullptr;
}

std::string TriggerInWords(const Deadline& deadline) {
    std::string words = BasisInWords(deadline);
    if (deadline.trigger)
        words += ", that is from " + ToWords(*deadline.trigger);
    else if (deadline.basis != TriggerBasis::kNone)
        words += "; that day is not entered yet";
    return words;
}

std::string PeopleInWords(const Deadline& deadline, const Obligation* obligation) {
    std::string words = obligation ? "Owed by " + obligation->obligor + ". " : std::string();
    words += deadline.responsible.empty() ? "Nobody is responsible for it yet. "
                                          : "Responsible: " + deadline.responsible + ". ";
    return words + VerificationInWords(deadline) + ".";
}

}  // namespace

DeadlineDetails::DeadlineDetails(wxWindow* parent) : wxPanel(parent) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    title_ = MakeHeading(this, wxString());
    state_ = MakeNote(this, wxString());
    column->Add(title_, 0, wxEXPAND);
    AddSpaced(column, state_, 0, wxEXPAND);

    body_ = new wxPanel(this);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    auto* dates = new wxFlexGridSizer(2, FromDIP(wxSize(kOutside, kTight)));
    dates->AddGrowableCol(1);
    override_ = AddDateRow(*dates, "Overridden to");
    safe_ = AddDateRow(*dates, "Safe date");
    usual_ = AddDateRow(*dates, "Usual date");
    latest_ = AddDateRow(*dates, "Latest date");
    trigger_ = AddDateRow(*dates, "Runs");
    rows->Add(dates, 0, wxEXPAND);
    warnings_ = new wxStaticText(body_, wxID_ANY, wxString());
    AddSpaced(rows, warnings_, 0, wxEXPAND);
    people_ = MakeNote(body_, wxString());
    AddSpaced(rows, people_, 0, wxEXPAND);
    AddSpaced(rows, MakeHeading(body_, "Authority"));
    authority_ = new wxTextCtrl(body_, wxID_ANY, wxString(), wxDefaultPosition,
                                FromDIP(wxSize(-1, kAuthorityHeight)),
                                wxTE_MULTILINE | wxTE_READONLY);
    authority_->SetName("Authority");
    AddSpaced(rows, authority_, 0, wxEXPAND);
    AddSpaced(rows, MakeHeading(body_, "Working"));
    working_ = new WorkingList(body_);
    AddSpaced(rows, working_, 1, wxEXPAND);
    body_->SetSizer(rows);
    AddSpaced(column, body_, 1, wxEXPAND);
    SetSizer(column);
}

wxStaticText* DeadlineDetails::AddDateRow(wxFlexGridSizer& grid, const wxString& label) {
    grid.Add(MakeNote(body_, label));
    auto* text = new wxStaticText(body_, wxID_ANY, wxString());
    text->SetName(label);
    grid.Add(text, 0, wxEXPAND);
    return text;
}

void DeadlineDetails::ShowNothing(const wxString& why) {
    title_->SetLabel(wxString());
    state_->SetLabel(why);
    body_->Hide();
    Layout();
}

void DeadlineDetails::ShowDeadline(const Deadline& deadline, const CaseRecords& records,
                                   const Date& today) {
    title_->SetLabel(Escaped(Designation(deadline) + "  " + deadline.title));
    const int width = std::max(FromDIP(kTextWidth), GetClientSize().x);
    title_->Wrap(width);
    state_->SetLabel(
        Wx(StateSymbol(deadline, today) + " " + StateInWords(deadline, today) + ". " +
           (deadline.completion.empty() ? "" : deadline.completion)));
    ShowDates(deadline);
    SetNote(*people_, Escaped(PeopleInWords(deadline, ObligationOf(deadline, records))));

    wxString warnings;
    for (const std::string& warning : deadline.warnings)
        warnings += (warnings.empty() ? "" : "\n") + Escaped("▲ " + warning);
    warnings_->SetForegroundColour(CurrentPalette().warning);
    SetNote(*warnings_, warnings);

    authority_->ChangeValue(deadline.authority.empty()
                                ? wxString("UNSUPPORTED: no authority is given for this deadline.")
                                : Wx(deadline.authority));
    working_->ShowSteps(deadline.working);
    body_->Show();
    body_->Layout();
    Layout();
}

void DeadlineDetails::ShowDates(const Deadline& deadline) {
    const auto words = [](const std::optional<Date>& date, const char* none) {
        return date ? Wx(ToWords(*date)) : wxString(none);
    };
    const bool none = deadline.basis == TriggerBasis::kNone;
    const char* open = none ? "none: the order names no day" : "open until the trigger is entered";
    const std::string time = deadline.time.empty() ? "" : ", " + deadline.time;
    safe_->SetLabel(words(deadline.safe, open) + Wx(deadline.safe ? time : ""));
    usual_->SetLabel(words(deadline.usual, open) + Wx(deadline.usual ? time : ""));
    latest_->SetLabel(words(deadline.latest, open));
    trigger_->SetLabel(Escaped(TriggerInWords(deadline)));
    trigger_->Wrap(FromDIP(kTextWidth - 80));
    const bool overridden = deadline.override_date.has_value();
    if (overridden)
        override_->SetLabel(Escaped(ToWords(*deadline.override_date) + " - " +
                                    deadline.override_reason));
    override_->Show(overridden);
    override_->GetPrevSibling()->Show(overridden);
}

void DeadlineDetails::SetNote(wxStaticText& note, const wxString& text) {
    note.SetLabel(text);
    note.Wrap(std::max(FromDIP(kTextWidth), GetClientSize().x));
    note.Show(!text.empty());
}

}  // namespace particulars
