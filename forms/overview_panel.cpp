#include "forms/overview_panel.h"

#include <algorithm>
#include <utility>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/simplebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/assess.h"
#include "forms/assess_comparison.h"
#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/matrix_legend.h"
#include "forms/matrix_view.h"
#include "forms/navigation.h"
#include "forms/overview.h"
#include "forms/record_list.h"
#include "forms/standards_dialog.h"
#include "forms/steady.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "model/papers/assessment_words.h"

namespace particulars {
namespace {

constexpr int kListHeight = 168;
constexpr int kLeastMatrixHeight = 180;
constexpr std::size_t kDueShown = 50;
enum { kMatrixPage, kEmptyPage };

std::string SignOf(const Date& date, const Date& today) {
    return date < today ? "Past due" : DaysLeft(date, today);
}

}  // namespace

OverviewPanel::OverviewPanel(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access) {
    SetName("Overview");
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeMatrixHeader(), 0, wxEXPAND);
    about_standard_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                                       wxST_ELLIPSIZE_END);
    about_standard_->SetForegroundColour(CurrentPalette().muted);
    inner->Add(about_standard_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    book_ = new wxSimplebook(this);
    book_->AddPage(MakeMatrix(), wxString());
    book_->AddPage(new EmptyState(book_, _("No trade secrets yet"),
                                  _("Read the order or the interrogatory answer that lists them: "
                                    "each item becomes a numbered secret once you accept it. Or "
                                    "log one by hand under Secrets."),
                                  _("Go to the &docket"), [this] { GoTo(*this, Place::kDocket); }),
                   wxString());
    AddSpaced(inner, book_, 1, wxEXPAND);
    AddSpaced(inner, MakeLists(), 0, wxEXPAND);
}

wxBoxSizer* OverviewPanel::MakeMatrixHeader() {
    auto* row = MakeHeader(MakeTitle(this, _("Particularity")));
    row->Add(new wxStaticText(this, wxID_ANY, _("&Under:")), 0, wxALIGN_CENTER_VERTICAL);
    standard_ = new wxChoice(this, wxID_ANY);
    standard_->SetName("Standard");
    standard_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ReloadMatrix(); });
    AddSpaced(row, standard_, 0, wxALIGN_CENTER_VERTICAL);
    const auto add = [&](const wxString& label, const wxString& tip, long style,
                         std::function<void()> act) {
        auto* button = new wxButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, style);
        button->SetToolTip(tip);
        button->SetName(tip);
        button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        AddSpaced(row, button, 0, wxALIGN_CENTER_VERTICAL);
    };
    add(_("&Standards..."), _("Choose standards"), 0, [this] { ChooseStandards(*this, access_); });
    add(_("&Compare..."), _("Compare the reviewers' answers about the secret"), 0, [this] {
        if (const auto place = matrix_->place())
            CompareAnswers(*this, access_, matrix_->matrix().rows[place->row].secret, standard());
    });
    add(L"\u2212", _("Smaller matrix (Ctrl+-)"), wxBU_EXACTFIT, [this] { Zoom(-1); });
    add("+", _("Larger matrix (Ctrl++)"), wxBU_EXACTFIT, [this] { Zoom(1); });
    return row;
}

wxWindow* OverviewPanel::MakeMatrix() {
    auto* panel = new wxPanel(book_);
    matrix_ = new MatrixView(panel);
    matrix_->SetMinSize(FromDIP(wxSize(-1, kLeastMatrixHeight)));
    matrix_->OnMove([this] { ShowCell(); });
    matrix_->OnOpen([this] { OpenCell(); });
    cell_ = new wxTextCtrl(panel, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                           wxTE_READONLY | wxBORDER_NONE);
    cell_->SetName("Focused cell");
    cell_->SetBackgroundColour(CurrentPalette().window);
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    foot->Add(cell_, 1, wxALIGN_CENTER_VERTICAL);
    AddSpaced(foot, new MatrixLegend(panel), 0, wxALIGN_CENTER_VERTICAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(matrix_, 1, wxEXPAND);
    AddSpaced(column, foot, 0, wxEXPAND);
    panel->SetSizer(column);
    return panel;
}

wxBoxSizer* OverviewPanel::MakeLists() {
    auto* due = new wxBoxSizer(wxVERTICAL);
    due->Add(MakeHeading(this, _("Due next")));
    due_ =
        new RecordList(this, "Due next", {{_("Act by"), 190}, {_("Left"), 92}, {_("Deadline"), 0}});
    due_->SetMinSize(FromDIP(wxSize(-1, kListHeight)));
    due_->OnOpen([this] { OpenDue(); });
    AddSpaced(due, due_, 1, wxEXPAND);
    due_note_ = MakeNote(this, _("No dates. Reading an order enters them, each with its working."));
    AddSpaced(due, due_note_);

    auto* concerns = new wxBoxSizer(wxVERTICAL);
    concerns->Add(MakeHeading(this, _("Needs a person")));
    concerns_ = new RecordList(this, "Needs a person", {{_("What"), 120}, {_("Where"), 0}});
    concerns_->SetMinSize(FromDIP(wxSize(-1, kListHeight)));
    concerns_->OnOpen([this] { OpenConcern(); });
    AddSpaced(concerns, concerns_, 1, wxEXPAND);
    concerns_note_ = MakeNote(this, _("Nothing undated, unverified or challenged."));
    AddSpaced(concerns, concerns_note_);

    auto* lists = new wxBoxSizer(wxHORIZONTAL);
    lists->Add(due, 1, wxEXPAND);
    lists->Add(concerns, 1, wxEXPAND | wxLEFT, FromDIP(kOutside));
    return lists;
}

void OverviewPanel::Reload() {
    const CaseRecords& records = access_.records();
    const Date today = access_.clock().Today();
    std::vector<RecordList::Row> rows;
    for (const Deadline* deadline : DueNext(records)) {
        const Date date = *ActBy(*deadline);
        if (rows.size() < kDueShown)
            rows.push_back({deadline->id.text(),
                            {ToWords(date), SignOf(date, today),
                             Designation(*deadline) + "  " + SubjectOf(records, *deadline)}});
    }
    due_->SetRows(rows);
    due_->Show(!rows.empty());
    due_note_->Show(rows.empty());
    rows.clear();
    for (const Concern& concern : Concerns(records))
        rows.push_back({concern.record, {concern.kind, concern.what}});
    concerns_->SetRows(rows);
    concerns_->Show(!rows.empty());
    concerns_note_->Show(rows.empty());
    ReloadStandards();
    ReloadMatrix();
    Layout();
}

void OverviewPanel::ReloadStandards() {
    standards_ = access_.chosen_standards();
    wxArrayString ids;
    for (const std::string& id : standards_)
        ids.push_back(Wx(id));
    Refill(*standard_, ids);
}

void OverviewPanel::ReloadMatrix() {
    const Standard* found = access_.standards().FindStandard(standard());
    const bool any = found && !access_.records().secrets.empty();
    about_standard_->SetLabel(found ? Escaped(found->title + "; stage: " + found->stage + ". " +
                                              found->authority + " (" + CheckInWords(found->check) +
                                              ")")
                                    : _("No standard is chosen."));
    about_standard_->SetToolTip(found ? Wx(found->summary) : wxString());
    if (any)
        matrix_->SetMatrix(BuildMatrix(access_.records(), access_.standards(), *found));
    book_->ChangeSelection(any ? kMatrixPage : kEmptyPage);
}

std::string OverviewPanel::standard() const {
    const int row = standard_->GetSelection();
    return row < 0 ? std::string() : standards_[static_cast<std::size_t>(row)];
}

void OverviewPanel::ShowCell() {
    ShowText(*cell_, matrix_->InWords());
}

void OverviewPanel::OpenCell() {
    const auto place = matrix_->place();
    if (!place)
        return;
    const MatrixRow& row = matrix_->matrix().rows[place->row];
    const std::string element = matrix_->matrix().columns[place->column].element;
    Assess(*this, access_, row.secret, element, standard());
}

void OverviewPanel::OpenDue() {
    GoTo(*this, Place::kDeadlines, due_->selected());
}

void OverviewPanel::OpenConcern() {
    for (const Concern& concern : Concerns(access_.records()))
        if (concern.record == concerns_->selected())
            return GoTo(*this, concern.place, concern.record);
}

void OverviewPanel::Select(const std::string& id) {
    const Matrix& matrix = matrix_->matrix();
    for (std::size_t row = 0; row < matrix.rows.size(); ++row)
        if (matrix.rows[row].secret.text() == id)
            matrix_->MoveTo({row, matrix_->place() ? matrix_->place()->column : 0});
    matrix_->SetFocus();
}

void OverviewPanel::Zoom(int steps) {
    matrix_->Zoom(steps);
}

}  // namespace particulars
