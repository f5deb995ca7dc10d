#include "forms/deadline_details.h"

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/layout.h"
#include "forms/steady.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/working_text.h"
#include "forms/wrapped_text.h"
#include "model/jobs/case_records.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

constexpr int kAuthorityHeight = 84;

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
    title_ = new WrappedText(this);
    title_->SetFont(title_->GetFont().Bold());
    state_ = new WrappedText(this);
    column->Add(title_, 0, wxEXPAND);
    AddSpaced(column, state_, 0, wxEXPAND);

    body_ = new wxPanel(this);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    auto* dates = new wxFlexGridSizer(2, FromDIP(wxSize(kOutside, kTight)));
    dates->AddGrowableCol(1);
    override_ = AddRow(*dates, "Overridden to");
    safe_ = AddRow(*dates, "Safe date");
    usual_ = AddRow(*dates, "Usual date");
    latest_ = AddRow(*dates, "Latest date");
    trigger_ = AddRow(*dates, "Runs");
    rows->Add(dates, 0, wxEXPAND);
    warnings_ = new WrappedText(body_);
    AddSpaced(rows, warnings_, 0, wxEXPAND);
    people_ = new WrappedText(body_);
    AddSpaced(rows, people_, 0, wxEXPAND);
    AddSpaced(rows, MakeHeading(body_, "Authority"));
    authority_ =
        new wxTextCtrl(body_, wxID_ANY, wxString(), wxDefaultPosition,
                       FromDIP(wxSize(-1, kAuthorityHeight)), wxTE_MULTILINE | wxTE_READONLY);
    authority_->SetName("Authority");
    AddSpaced(rows, authority_, 0, wxEXPAND);
    AddSpaced(rows, MakeHeading(body_, "Working"));
    working_ = new WorkingText(body_);
    AddSpaced(rows, working_, 1, wxEXPAND);
    body_->SetSizer(rows);
    AddSpaced(column, body_, 1, wxEXPAND);
    SetSizer(column);
}

WrappedText* DeadlineDetails::AddRow(wxFlexGridSizer& grid, const wxString& label) {
    grid.Add(MakeNote(body_, label));
    auto* text = new WrappedText(body_);
    text->SetName(label);
    grid.Add(text, 0, wxEXPAND);
    return text;
}

void DeadlineDetails::ShowNothing(const wxString& why) {
    title_->SetText(wxString());
    state_->SetText(why);
    body_->Hide();
    Layout();
}

void DeadlineDetails::ShowDeadline(const Deadline& deadline, const CaseRecords& records,
                                   const Date& today) {
    title_->SetText(Wx(Designation(deadline) + "  " + SubjectOf(records, deadline)));
    state_->SetText(Wx(StateSymbol(deadline, today) + " " + StateInWords(deadline, today) + ". " +
                       deadline.completion));
    body_->Show();
    ShowDates(deadline);
    people_->SetText(Wx(PeopleInWords(deadline, ObligationOf(records, deadline))));

    wxString warnings;
    for (const std::string& warning : deadline.warnings)
        warnings += (warnings.empty() ? "" : "\n") + Wx("▲ " + warning);
    warnings_->SetForegroundColour(CurrentPalette().warning);
    warnings_->SetText(warnings);

    ShowText(*authority_, deadline.authority.empty()
                              ? wxString("UNSUPPORTED: no authority is given for this deadline.")
                              : Wx(deadline.authority));
    working_->ShowSteps(deadline.working);
    Layout();
    body_->Layout();
}

void DeadlineDetails::ShowDates(const Deadline& deadline) {
    const bool none = deadline.basis == TriggerBasis::kNone;
    const std::string open =
        none ? "none: the order names no day" : "open until the trigger is entered";
    const auto words = [&](const std::optional<Date>& date) {
        const std::string time = deadline.time.empty() ? "" : ", " + deadline.time;
        return Wx(date ? ToWords(*date) + time : open);
    };
    safe_->SetText(words(deadline.safe));
    usual_->SetText(words(deadline.usual));
    latest_->SetText(words(deadline.latest));
    trigger_->SetText(Wx(TriggerInWords(deadline)));
    const bool overridden = deadline.override_date.has_value();
    override_->SetText(overridden
                           ? Wx(ToWords(*deadline.override_date) + ": " + deadline.override_reason)
                           : wxString());
    override_->GetPrevSibling()->Show(overridden);
}

}  // namespace particulars
