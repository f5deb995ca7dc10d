#include "forms/month_view.h"

#include <vector>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/month_canvas.h"
#include "forms/record_list.h"
#include "forms/steady.h"
#include "forms/words.h"
#include "model/jobs/dates_of.h"

namespace particulars {
namespace {

constexpr int kListHeight = 120;

RecordList::Row RowOf(const CaseDates& dates, const Deadline& deadline) {
    return {deadline.id.text(),
            {Designation(deadline),
             StateSymbol(deadline, dates.today) + " " + StateInWords(deadline, dates.today),
             DutyInWords(dates, deadline), ObligorInWords(dates, deadline),
             deadline.responsible.empty() ? "nobody" : deadline.responsible,
             VerificationInWords(deadline)}};
}

}  // namespace

MonthView::MonthView(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access), chosen_(access.clock().Today()) {
    SetName("Month");
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(MakeHeader(), 0, wxEXPAND);
    warning_ = MakeNote(this, wxString());
    column->Add(warning_, 0, wxTOP, FromDIP(kTight));
    canvas_ = new MonthCanvas(this);
    canvas_->OnMove([this](const Date& day) { ShowMonth(day); });
    canvas_->OnOpen([this] { OpenDay(); });
    AddSpaced(column, canvas_, 1, wxEXPAND);
    said_ =
        new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_READONLY);
    said_->SetName("Chosen day");
    AddSpaced(column, said_, 0, wxEXPAND);
    list_ = new RecordList(this, "Deadlines of the day and those without a date",
                           {{"No.", 64},
                            {"State", 150},
                            {"What", 260},
                            {"Whose", 110},
                            {"Responsible", 110},
                            {"Verified", 130}});
    list_->SetMinSize(FromDIP(wxSize(-1, kListHeight)));
    list_->OnOpen([this] {
        if (const std::string id = list_->selected(); !id.empty() && open_)
            open_(id);
    });
    AddSpaced(column, list_, 0, wxEXPAND);
    SetSizer(column);
    Reload();
}

wxSizer* MonthView::MakeHeader() {
    title_ = MakeHeading(this, wxString());
    auto* row = particulars::MakeHeader(title_);
    const auto add = [&](const wxString& label, std::function<void()> act) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
        AddSpaced(row, button);
    };
    add("&Previous month", [this] { Step(-1); });
    add("Toda&y", [this] { ShowMonth(access_.clock().Today()); });
    add("&Next month", [this] { Step(1); });
    return row;
}

void MonthView::Step(int months) {
    ShowMonth(SameDayInMonth(chosen_, months));
}

void MonthView::Reload() {
    const CaseDates dates = DatesOf(access_.records(), access_.clock().Today());
    const Month month = BuildMonth(dates, chosen_);
    title_->SetLabel(Wx(MonthInWords(chosen_)));
    warning_->SetLabel(Wx(month.warning));
    warning_->Show(!month.warning.empty());
    canvas_->ShowDay(month, chosen_);
    if (const MonthDay* day = DayOf(month, chosen_)) {
        ShowText(*said_, Wx(DayInFullWords(*day)));
        ShowList(*day, month);
    }
    Layout();
}

void MonthView::ShowList(const MonthDay& day, const Month& month) {
    const CaseDates dates = DatesOf(access_.records(), access_.clock().Today());
    std::vector<RecordList::Row> rows;
    for (const auto* entries : {&day.entries, &month.undated})
        for (const MonthEntry& entry : *entries)
            rows.push_back(RowOf(dates, *FindDeadline(dates, entry.deadline)));
    list_->SetRows(rows);
}

void MonthView::ShowMonth(const Date& day) {
    if (!HasMonth(day))
        return;
    chosen_ = day;
    Reload();
}

void MonthView::OpenDay() {
    const MonthDay* day = DayOf(canvas_->month(), chosen_);
    if (!day || day->entries.empty())
        return;
    list_->SelectRecord(day->entries.front().deadline.text());
    list_->SetFocus();
}

}  // namespace particulars
