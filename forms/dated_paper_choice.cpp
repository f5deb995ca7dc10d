#include "forms/dated_paper_choice.h"

#include <array>
#include <utility>

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/date_entry.h"
#include "forms/layout.h"
#include "forms/steady.h"
#include "forms/words.h"
#include "model/jobs/dates_of.h"
#include "model/papers/month.h"

namespace particulars {
namespace {

constexpr std::array<const char*, 4> kDatedPapers = {"calendar", "look-ahead", "month", "working"};

}  // namespace

DatedPaperChoice::DatedPaperChoice(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    label_ = new wxStaticText(this, wxID_ANY, wxString());
    column->Add(label_);
    day_ = new DateEntry(this, "Day of the paper");
    day_->SetDate(access.clock().Today());
    day_->OnChange([this] {
        if (day_->date() && change_)
            change_();
    });
    column->Add(day_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    deadline_ = new wxChoice(this, wxID_ANY);
    deadline_->SetName("Deadline");
    deadline_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        if (change_)
            change_();
    });
    column->Add(deadline_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    SetSizer(column);
    Fill();
}

bool DatedPaperChoice::Makes(const std::string& paper) {
    return std::find(kDatedPapers.begin(), kDatedPapers.end(), paper) != kDatedPapers.end();
}

void DatedPaperChoice::Offer(const std::string& paper) {
    const bool day = paper == "look-ahead" || paper == "month";
    const bool deadline = paper == "working";
    if (deadline)
        label_->SetLabel("&Deadline:");
    else
        label_->SetLabel(paper == "month" ? "A &day of the month:" : "&From:");
    day_->Show(day);
    deadline_->Show(deadline);
    Show(day || deadline);
    Layout();
}

void DatedPaperChoice::Fill() {
    const CaseDates dates = DatesOf(access_.records(), access_.clock().Today());
    wxArrayString names;
    for (const Deadline& deadline : dates.deadlines)
        names.push_back(Wx(Designation(deadline) + "  " + DutyInWords(dates, deadline)));
    Refill(*deadline_, names);
    if (deadline_->GetSelection() == wxNOT_FOUND && !names.empty())
        deadline_->SetSelection(0);
}

void DatedPaperChoice::PutInto(PaperOptions& options) const {
    const Date today = access_.clock().Today();
    const Date day = day_->date().value_or(today);
    options.from = day;
    options.month = HasMonth(day) ? day : today;
    options.deadline = Utf8(deadline_->GetStringSelection().BeforeFirst(' '));
}

}  // namespace particulars
