#include "forms/rule_deadlines_dialog.h"

#include <utility>

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/date_entry.h"
#include "forms/layout.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

enum ColumnPlace : unsigned { kTick, kRule, kPeriod, kActBy };

constexpr int kWidth = 820;
constexpr int kListHeight = 240;
constexpr int kSourceHeight = 96;
constexpr const char* kServiceNotGiven = "not known";

std::string Certainty(const std::string& verification) {
    if (verification == "V")
        return "Read in the source.";
    return verification == "P" ? "Read in part: check the text of the rule."
                               : "From general knowledge, not read: check the text of the rule.";
}

std::string SourceInWords(const RuleProposal& proposal) {
    const DeadlineRule& rule = *proposal.rule;
    std::string words = rule.id + ", " + rule.authority + ". Runs from: " + rule.trigger + ". " +
                        Certainty(rule.verification);
    if (rule.checked)
        words += " Last checked on " + ToWords(*rule.checked) + ".";
    if (!rule.note.empty())
        words += "\n" + rule.note;
    for (const std::string& warning : proposal.deadline.warnings)
        words += "\n▲ " + warning;
    return words + "\nSource: " + rule.source;
}

}  // namespace

RuleDeadlinesDialog::RuleDeadlinesDialog(wxWindow* parent, const CaseRecords& records, Event event)
    : wxDialog(parent, wxID_ANY, "Deadlines from an event", wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      records_(records),
      event_(std::move(event)) {
    auto* inner = MakeOuterSizer(this);
    AddFields(*inner);
    AddList(*inner);
    problem_ = new wxStaticText(this, wxID_ANY, wxString());
    problem_->SetForegroundColour(CurrentPalette().urgent);
    AddSpaced(inner, problem_, 0, wxEXPAND);
    if (auto* buttons = CreateStdDialogButtonSizer(wxOK | wxCANCEL)) {
        FindWindow(wxID_OK)->SetLabel("&Add what is ticked");
        AddSpaced(inner, buttons, 0, wxEXPAND);
    }
    if (!event_.date.is_special())
        date_->SetDate(event_.date);
    FillEvents();
    Propose();
    date_->SetFocus();
    Fit();
    CentreOnParent();
}

void RuleDeadlinesDialog::AddFields(wxSizer& inner) {
    auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(kBetween, kTight)));
    grid->AddGrowableCol(1);
    const auto add = [&](const wxString& label, wxWindow* control) {
        grid->Add(new wxStaticText(this, wxID_ANY, label), 0, wxALIGN_CENTER_VERTICAL);
        grid->Add(control, 0, wxEXPAND);
    };
    date_ = new DateEntry(this, "Day");
    add("&Day:", date_);
    what_ = new wxChoice(this, wxID_ANY);
    what_->SetName("What happened");
    add("&What happened:", what_);
    service_ = new wxChoice(this, wxID_ANY);
    service_->SetName("Served by");
    service_->Append(kServiceNotGiven);
    for (const auto& [value, name] : EnumText<ServiceMethod>::kNames)
        service_->Append(wxString::FromUTF8(name.data(), name.size()));
    service_->SetSelection(0);
    add("&Served by:", service_);
    inner.Add(grid, 0, wxEXPAND);
    date_->OnChange([this] {
        FillEvents();
        Propose();
    });
    what_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Propose(); });
    service_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Propose(); });
}

void RuleDeadlinesDialog::AddList(wxSizer& inner) {
    list_ = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition,
                                   FromDIP(wxSize(kWidth, kListHeight)), wxDV_ROW_LINES);
    list_->SetName("Proposed deadlines");
    list_->AppendToggleColumn("Add", wxDATAVIEW_CELL_ACTIVATABLE, FromDIP(48));
    list_->AppendTextColumn("Rule", wxDATAVIEW_CELL_INERT, FromDIP(230));
    list_->AppendTextColumn("Period", wxDATAVIEW_CELL_INERT, FromDIP(300));
    list_->AppendTextColumn("Act by", wxDATAVIEW_CELL_INERT, FromDIP(150));
    list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowSource(); });
    inner.Add(list_, 1, wxEXPAND | wxTOP, FromDIP(kBetween));
    source_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                             FromDIP(wxSize(-1, kSourceHeight)), wxTE_MULTILINE | wxTE_READONLY);
    source_->SetName("Source of the rule");
    inner.Add(source_, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
}

/// The events of the rules that were in force on the day; the choice stays if it is among them.
void RuleDeadlinesDialog::FillEvents() {
    const wxString chosen = what_->GetStringSelection();
    what_->Clear();
    if (!date_->date())
        return;
    for (const std::string& event : EventsIn(records_.matter.court, *date_->date()))
        what_->Append(Wx(event));
    if (!what_->SetStringSelection(chosen) && !what_->IsEmpty())
        what_->SetSelection(0);
}

std::optional<ServiceMethod> RuleDeadlinesDialog::Service() const {
    return FromText<ServiceMethod>(Utf8(service_->GetStringSelection()));
}

void RuleDeadlinesDialog::Propose() {
    list_->DeleteAllItems();
    proposals_.clear();
    if (date_->date() && what_->GetSelection() != wxNOT_FOUND) {
        event_.date = *date_->date();
        event_.title = Utf8(what_->GetStringSelection());
        proposals_ = ProposeFromRules(event_, Service(), records_.matter, records_.closures);
    }
    for (const RuleProposal& proposal : proposals_) {
        const Deadline& deadline = proposal.deadline;
        wxVector<wxVariant> row;
        row.push_back(wxVariant(ActBy(deadline).has_value()));
        row.push_back(wxVariant(Wx(proposal.rule->authority)));
        row.push_back(wxVariant(Wx(BasisInWords(deadline.period, deadline.direction, deadline.basis,
                                                proposal.rule->trigger))));
        row.push_back(wxVariant(Wx(ActByInWords(deadline))));
        list_->AppendItem(row);
    }
    if (!proposals_.empty())
        list_->SelectRow(0);
    ShowSource();
}

void RuleDeadlinesDialog::ShowSource() {
    const int row = list_->GetSelectedRow();
    if (row >= 0 && static_cast<std::size_t>(row) < proposals_.size())
        source_->ChangeValue(Wx(SourceInWords(proposals_[static_cast<std::size_t>(row)])));
    else
        source_->ChangeValue(date_->date() ? wxString("No rule in the tables hangs on this event.")
                                           : wxString("Enter the day on which it happened."));
}

std::vector<Deadline> RuleDeadlinesDialog::Ticked() const {
    std::vector<Deadline> ticked;
    for (std::size_t row = 0; row < proposals_.size(); ++row)
        if (list_->GetToggleValue(static_cast<unsigned>(row), kTick))
            ticked.push_back(proposals_[row].deadline);
    return ticked;
}

bool RuleDeadlinesDialog::TransferDataFromWindow() {
    wxString problem;
    if (!date_->problem().empty())
        problem = Wx(date_->problem());
    else if (!date_->date())
        problem = "Enter the day on which it happened.";
    else if (Ticked().empty())
        problem = "Tick at least one deadline, or cancel.";
    problem_->SetLabel(problem);
    Layout();
    return problem.empty();
}

}  // namespace particulars
