#include "forms/deadlines_panel.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/simplebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

#include "forms/calculator_dialog.h"
#include "forms/calendar_export_dialog.h"
#include "forms/closures_dialog.h"
#include "forms/deadline_actions.h"
#include "forms/deadline_details.h"
#include "forms/deadline_dialog.h"
#include "forms/layout.h"
#include "forms/month_view.h"
#include "forms/recalculation_dialog.h"
#include "forms/record_list.h"
#include "forms/rule_deadlines_dialog.h"
#include "forms/split_pane.h"
#include "forms/words.h"
#include "forms/working_dialog.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

constexpr double kAgendaShare = 0.6;
constexpr int kLeastPane = 320;

enum ViewPage { kAgendaPage, kMonthPage };

/// What the rows of the agenda look up, so that a long agenda costs no more for each row.
class AgendaRows {
public:
    AgendaRows(const CaseRecords& records, const Date& today) : today_(today) {
        for (const Obligation& duty : records.obligations)
            duties_.emplace(duty.id.text(), &duty);
        for (const Deadline& deadline : records.deadlines)
            deadlines_.emplace(deadline.id.text(), &deadline);
    }

    /// The title is neutral, for calendars; here the duty itself says more.
    RecordList::Row Row(const Deadline& deadline) const {
        const auto found = duties_.find(deadline.obligation.text());
        const Obligation* duty = found == duties_.end() ? nullptr : found->second;
        return {
            deadline.id.text(),
            {ActByInWords(deadline),
             StateSymbol(deadline, today_) + " " + StateInWords(deadline, today_),
             Designation(deadline), duty ? ActInWords(duty->act, duty->condition) : deadline.title,
             duty ? Capitalized(duty->obligor) : deadline.responsible,
             VerificationInWords(deadline), RunsInWords(deadline)}};
    }

private:
    std::string RunsInWords(const Deadline& deadline) const {
        const auto parent = deadlines_.find(deadline.parent.text());
        return parent == deadlines_.end() ? BasisInWords(deadline)
                                          : LinkInWords(deadline, *parent->second);
    }

    Date today_;
    std::unordered_map<std::string, const Obligation*> duties_;
    std::unordered_map<std::string, const Deadline*> deadlines_;
};

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
    view_ = new wxChoice(this, wxID_ANY);
    view_->SetName("View");
    view_->Append("Agenda");
    view_->Append("Month");
    view_->SetSelection(kAgendaPage);
    view_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowView(view_->GetSelection()); });
    header->Add(view_, 0, wxLEFT | wxTOP, FromDIP(kTight));
    AddButton(*header, this, "&New deadline...", Task::kContribute, &DeadlinesPanel::AddDeadline);
    AddButton(*header, this, "From an &event...", Task::kContribute, &DeadlinesPanel::AddFromEvent);
    AddButton(*header, this, "&Calculator...", Task::kRead, &DeadlinesPanel::OpenCalculator);
    inner->Add(header, 0, wxEXPAND);

    views_ = new wxSimplebook(this);
    split_ = new SplitPane(views_, kAgendaShare, kLeastPane);
    auto* agenda = MakeAgenda(split_);
    split_->SplitVertically(agenda, MakeDetails(split_));
    views_->AddPage(split_, "Agenda");
    month_ = new MonthView(views_, access_);
    month_->OnOpen([this](const std::string& id) {
        ShowAgenda();
        Select(id);
    });
    views_->AddPage(month_, "Month");
    AddSpaced(inner, views_, 1, wxEXPAND);

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
    AddButton(*acts, acts_, "E&xtend...", Task::kContribute, &DeadlinesPanel::ExtendSelected);
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
    const AgendaRows agenda_rows(records, today);
    std::vector<RecordList::Row> rows;
    for (const Deadline& deadline : deadlines)
        if (show_ended_->GetValue() || UrgencyOf(deadline, today) != Urgency::kEnded)
            rows.push_back(agenda_rows.Row(deadline));
    agenda_->SetRows(rows);
    if (agenda_->selected().empty() && !rows.empty())
        agenda_->SelectRecord(rows.front().id);
    summary_->SetLabel(Summary(CountAgenda(deadlines, today)));
    summary_->Show(!deadlines.empty());
    month_->Reload();
    views_->Show(!deadlines.empty());
    view_->Show(!deadlines.empty());
    empty_->Show(deadlines.empty());
    ShowSelected();
    Layout();
}

void DeadlinesPanel::ShowView(int page) {
    views_->ChangeSelection(static_cast<std::size_t>(page));
    view_->SetSelection(page);
    // What acts on one deadline needs one that is in sight.
    (page == kMonthPage ? static_cast<wxWindow*>(month_) : agenda_)->SetFocus();
}

void DeadlinesPanel::ShowAgenda() {
    ShowView(kAgendaPage);
}

void DeadlinesPanel::ShowMonth() {
    if (!access_.records().deadlines.empty())
        ShowView(kMonthPage);
}

void DeadlinesPanel::ExportCalendar() {
    CalendarExportDialog(this, access_).ShowModal();
}

void DeadlinesPanel::Select(const std::string& id) {
    for (const Deadline& deadline : access_.records().deadlines)
        if (deadline.id.text() == id || deadline.obligation.text() == id ||
            deadline.event.text() == id) {
            ShowView(kAgendaPage);
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
    DeadlineDialog dialog(this, draft, access_.records());
    if (dialog.ShowModal() == wxID_OK)
        access_.Save("add a deadline", {dialog.deadline()});
}

void DeadlinesPanel::AddFromEvent() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    Event event;
    event.id = NewId<EventId>(access_.clock());
    event.matter = access_.records().matter.id;
    event.kind = "other";
    event.date = access_.clock().Today();
    RuleDeadlinesDialog dialog(this, access_.records(), event);
    if (dialog.ShowModal() != wxID_OK)
        return;
    std::vector<AnyRecord> records = {dialog.event()};
    for (Deadline& deadline : dialog.Ticked()) {
        deadline.entered_by = access_.user();
        records.emplace_back(std::move(deadline));
    }
    access_.Save("add deadlines that hang on \"" + dialog.event().title + "\"", std::move(records));
}

void DeadlinesPanel::ShowClosedDays() {
    ClosuresDialog(this, access_).ShowModal();
}

void DeadlinesPanel::EditSelected() {
    const std::optional<Deadline> selected = Selected();
    if (!selected)
        return;
    DeadlineDialog dialog(this, *selected, access_.records());
    if (Ask(dialog, access_, Task::kContribute))
        SaveWithWhatMoves(*this, access_, "edit " + Designation(*selected), {dialog.deadline()});
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

void DeadlinesPanel::ExtendSelected() {
    if (const std::optional<Deadline> selected = SelectedFor(Task::kContribute))
        ExtendDeadline(*this, access_, *selected);
}

void DeadlinesPanel::OverrideSelected() {
    if (const std::optional<Deadline> selected = SelectedFor(Task::kAssess))
        OverrideDeadline(*this, access_, *selected);
}

void DeadlinesPanel::EndSelected() {
    if (const std::optional<Deadline> selected = SelectedFor(Task::kContribute))
        EndDeadline(*this, access_, *selected);
}

void DeadlinesPanel::ReopenSelected() {
    if (const std::optional<Deadline> selected = SelectedFor(Task::kContribute))
        ReopenDeadline(*this, access_, *selected);
}

void DeadlinesPanel::OpenCalculator() {
    const CaseRecords& records = access_.records();
    CalculatorDialog(this, records.matter.court, records.closures, access_.clock().Today())
        .ShowModal();
}

}  // namespace particulars
