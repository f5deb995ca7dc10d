#include "forms/deadlines_panel.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

#include "forms/agenda.h"
#include "forms/calculator_dialog.h"
#include "forms/deadline_actions.h"
#include "forms/deadline_details.h"
#include "forms/deadline_dialog.h"
#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/split_pane.h"
#include "forms/words.h"
#include "forms/working_dialog.h"

namespace particulars {
namespace {

constexpr double kAgendaShare = 0.6;
constexpr int kLeastPane = 320;

const Obligation* ObligationOf(const CaseRecords& records, const Deadline& deadline) {
    for (const Obligation& obligation : records.obligations)
        if (!deadline.obligation.empty() && obligation.id == deadline.obligation)
            return &obligation;
    return nullptr;
}

/// The date on the order that lays the duty down, from which an unknown trigger can only be later.
std::optional<Date> OrderDate(const CaseRecords& records, const Deadline& deadline) {
    const Obligation* obligation = ObligationOf(records, deadline);
    for (const DocketEntry& entry : records.docket_entries)
        if (obligation && entry.id == obligation->order)
            return entry.dated;
    return std::nullopt;
}

/// The title is neutral, for calendars; here the duty itself says more.
RecordList::Row AgendaRow(const CaseRecords& records, const Deadline& deadline, const Date& today) {
    const Obligation* duty = ObligationOf(records, deadline);
    return {
        deadline.id.text(),
        {ActByInWords(deadline), StateSymbol(deadline, today) + " " + StateInWords(deadline, today),
         Designation(deadline), duty ? ActInWords(duty->act, duty->condition) : deadline.title,
         duty ? Capitalized(duty->obligor) : deadline.responsible, VerificationInWords(deadline),
         BasisInWords(deadline)}};
}

wxString Summary(const AgendaCounts& counts) {
    return Wx(fmt::format("{} overdue, {} without a date, {} unverified", counts.overdue,
                          counts.undated, counts.unverified));
}

}  // namespace

DeadlinesPanel::DeadlinesPanel(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access), permits_(access) {
    auto* inner = MakeOuterSizer(this);
    auto* header = MakeHeader(MakeTitle(this, "Deadlines"));
    summary_ = MakeNote(this, wxString());
    header->Add(summary_, 0, wxALIGN_CENTER_VERTICAL | wxRIGHT, FromDIP(kOutside));
    AddButton(*header, this, "&New deadline...", Task::kContribute, &DeadlinesPanel::AddDeadline);
    AddButton(*header, this, "&Calculator...", Task::kRead, &DeadlinesPanel::OpenCalculator);
    inner->Add(header, 0, wxEXPAND);

    split_ = new SplitPane(this, kAgendaShare, kLeastPane);
    auto* agenda = MakeAgenda(split_);
    split_->SplitVertically(agenda, MakeDetails(split_));
    AddSpaced(inner, split_, 1, wxEXPAND);

    auto* empty =
        new EmptyState(this, "No deadlines yet",
                       "Read an order, and each duty with a period becomes a deadline with "
                       "its working. A deadline "
                       "that comes from a rule can be entered here.",
                       "New deadline...", [this] { AddDeadline(); });
    permits_.Add(*empty->button(), Task::kContribute);
    empty_ = empty;
    inner->Add(empty_, 1, wxEXPAND);
    Reload();
}

wxWindow* DeadlinesPanel::MakeAgenda(wxWindow* parent) {
    auto* pane = new wxPanel(parent);
    agenda_ = new RecordList(pane, "Agenda",
                             {{"Act by", 164},
                              {"State", 132},
                              {"No.", 60},
                              {"What", 220},
                              {"Who", 100},
                              {"Verified", 110},
                              {"Runs", 260}});
    agenda_->OnSelect([this] { ShowSelected(); });
    agenda_->OnOpen([this] { ShowWorking(); });
    show_ended_ = new wxCheckBox(pane, wxID_ANY, "Show those that have en&ded");
    show_ended_->SetValue(true);
    show_ended_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { Reload(); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(agenda_, 1, wxEXPAND);
    AddSpaced(column, show_ended_);
    pane->SetSizer(column);
    return pane;
}

wxWindow* DeadlinesPanel::MakeDetails(wxWindow* parent) {
    auto* pane = new wxPanel(parent);
    details_ = new DeadlineDetails(pane);
    acts_ = new wxPanel(pane);
    auto* acts = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    AddButton(*acts, acts_, "&Working", Task::kRead, &DeadlinesPanel::ShowWorking);
    AddButton(*acts, acts_, "Enter &trigger...", Task::kContribute,
              &DeadlinesPanel::EnterTriggerDate);
    AddButton(*acts, acts_, "&Verify...", Task::kAssess, &DeadlinesPanel::VerifySelected);
    AddButton(*acts, acts_, "&Satisfy...", Task::kContribute, &DeadlinesPanel::SatisfySelected);
    AddButton(*acts, acts_, "&Override...", Task::kAssess, &DeadlinesPanel::OverrideSelected);
    AddButton(*acts, acts_, "En&d...", Task::kContribute, &DeadlinesPanel::EndSelected);
    AddButton(*acts, acts_, "&Edit...", Task::kContribute, &DeadlinesPanel::EditSelected);
    acts_->SetSizer(acts);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(details_, 1, wxEXPAND | wxLEFT, FromDIP(kOutside));
    column->Add(acts_, 0, wxEXPAND | wxLEFT | wxTOP, FromDIP(kBetween));
    pane->SetSizer(column);
    return pane;
}

void DeadlinesPanel::AddButton(wxSizer& row, wxWindow* parent, const wxString& label, Task task,
                               void (DeadlinesPanel::*act)()) {
    auto* button = new wxButton(parent, wxID_ANY, label);
    button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
    row.Add(button, 0, wxLEFT | wxTOP, FromDIP(kTight));
    permits_.Add(*button, task);
}

void DeadlinesPanel::Reload() {
    permits_.Judge();
    const CaseRecords& records = access_.records();
    const Date today = access_.clock().Today();
    std::vector<Deadline> deadlines = records.deadlines;
    SortForAgenda(deadlines, today);
    std::vector<RecordList::Row> rows;
    for (const Deadline& deadline : deadlines)
        if (show_ended_->GetValue() || UrgencyOf(deadline, today) != Urgency::kEnded)
            rows.push_back(AgendaRow(records, deadline, today));
    agenda_->SetRows(rows);
    if (agenda_->selected().empty() && !rows.empty())
        agenda_->SelectRecord(rows.front().id);
    summary_->SetLabel(Summary(CountAgenda(deadlines, today)));
    summary_->Show(!deadlines.empty());
    split_->Show(!deadlines.empty());
    empty_->Show(deadlines.empty());
    ShowSelected();
    Layout();
}

void DeadlinesPanel::Select(const std::string& id) {
    for (const Deadline& deadline : access_.records().deadlines)
        if (deadline.id.text() == id || deadline.obligation.text() == id ||
            deadline.event.text() == id) {
            if (!agenda_->SelectRecord(deadline.id.text())) {
                show_ended_->SetValue(true);
                Reload();
                agenda_->SelectRecord(deadline.id.text());
            }
            agenda_->SetFocus();
            return;
        }
}

std::optional<Deadline> DeadlinesPanel::Selected() const {
    const std::string id = agenda_->selected();
    for (const Deadline& deadline : access_.records().deadlines)
        if (deadline.id.text() == id)
            return deadline;
    return std::nullopt;
}

std::optional<Deadline> DeadlinesPanel::SelectedFor(Task task) {
    const std::optional<Deadline> selected = Selected();
    return selected && MayDo(*this, access_, task) ? selected : std::nullopt;
}

void DeadlinesPanel::ShowSelected() {
    const std::optional<Deadline> selected = Selected();
    if (selected)
        details_->ShowDeadline(*selected, access_.records(), access_.clock().Today());
    else
        details_->ShowNothing("Select a deadline to see its dates and how they were computed.");
    acts_->Enable(selected.has_value());
}

void DeadlinesPanel::AddDeadline() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    Deadline draft;
    draft.matter = access_.records().matter.id;
    draft.court = access_.records().matter.court;
    draft.entered_by = access_.user();
    DeadlineDialog dialog(this, draft);
    if (dialog.ShowModal() == wxID_OK)
        access_.Save("add a deadline", {dialog.deadline()});
}

void DeadlinesPanel::EditSelected() {
    const std::optional<Deadline> selected = Selected();
    if (!selected)
        return;
    DeadlineDialog dialog(this, *selected, OrderDate(access_.records(), *selected));
    if (Ask(dialog, access_, Task::kContribute))
        access_.Save("edit " + Designation(*selected), {dialog.deadline()});
}

void DeadlinesPanel::ShowWorking() {
    if (const std::optional<Deadline> selected = Selected())
        WorkingDialog(this, *selected).ShowModal();
}

void DeadlinesPanel::EnterTriggerDate() {
    if (const std::optional<Deadline> selected = SelectedFor(Task::kContribute))
        EnterTrigger(*this, access_, *selected);
}

void DeadlinesPanel::VerifySelected() {
    if (const std::optional<Deadline> selected = SelectedFor(Task::kAssess))
        VerifyDeadline(*this, access_, *selected);
}

void DeadlinesPanel::SatisfySelected() {
    if (const std::optional<Deadline> selected = SelectedFor(Task::kContribute))
        SatisfyDeadline(*this, access_, *selected);
}

void DeadlinesPanel::OverrideSelected() {
    if (const std::optional<Deadline> selected = SelectedFor(Task::kAssess))
        OverrideDeadline(*this, access_, *selected);
}

void DeadlinesPanel::EndSelected() {
    if (const std::optional<Deadline> selected = SelectedFor(Task::kContribute))
        EndDeadline(*this, access_, *selected);
}

void DeadlinesPanel::OpenCalculator() {
    CalculatorDialog(this, access_.records().matter.court, access_.clock().Today()).ShowModal();
}

}  // namespace particulars
