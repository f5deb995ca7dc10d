#include "forms/assess_comparison.h"

#include <utility>
#include <vector>

#include <wx/notebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 820;
constexpr int kListHeight = 330;
constexpr int kNotesHeight = 90;
constexpr int kElementWidth = 180;
constexpr int kAnswerWidth = 150;

std::string AnswerInWords(const ComparisonRow& row, std::size_t column) {
    if (row.asked[column].empty())
        return "\u2013";
    return VerdictSign(row.verdicts[column]) + " " + VerdictWord(row.verdicts[column]);
}

std::vector<RecordList::Row> RowsOf(const Comparison& comparison) {
    std::vector<RecordList::Row> rows;
    for (const ComparisonRow& one : comparison.rows) {
        RecordList::Row row{one.element, {ElementLabel(one.element)}};
        row.cells.push_back(one.differs ? "differ" : "");
        for (std::size_t column = 0; column < comparison.columns.size(); ++column)
            row.cells.push_back(AnswerInWords(one, column));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What each column says about the chosen element, in full.
std::string NotesOf(const Comparison& comparison, const std::string& element) {
    std::string notes;
    for (const ComparisonRow& row : comparison.rows)
        for (std::size_t column = 0; row.element == element && column < row.notes.size(); ++column)
            if (!row.asked[column].empty())
                notes += comparison.columns[column] + " (" + row.asked[column] +
                         "): " + VerdictWord(row.verdicts[column]) +
                         (row.notes[column].empty() ? "" : ". " + row.notes[column]) + "\n";
    return notes;
}

}  // namespace

AssessComparison::AssessComparison(wxWindow* parent, const wxString& title,
                                   const Comparison& reviewers, const Comparison& standards)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
    auto* inner = MakeOuterSizer(this);
    auto* book = new wxNotebook(this, wxID_ANY);
    book->SetName("Comparison");
    AddPage(*book, _("Reviewers"), reviewers, _("Nobody has judged this wording yet."));
    AddPage(*book, _("Standards side by side"), standards, _("No standard is chosen."));
    inner->Add(book, 1, wxEXPAND);
    AddSpaced(inner, CreateStdDialogButtonSizer(wxCLOSE), 0, wxEXPAND);
    SetEscapeId(wxID_CLOSE);
    SetAffirmativeId(wxID_CLOSE);
    Fit();
    SetMinSize(FromDIP(wxSize(kWidth / 2, kListHeight)));
    CentreOnParent();
}

void AssessComparison::AddPage(wxNotebook& book, const wxString& title,
                               const Comparison& comparison, const wxString& if_empty) {
    auto* page = new wxPanel(&book);
    auto* inner = MakeOuterSizer(page);
    if (comparison.columns.empty()) {
        inner->Add(MakeNote(page, if_empty));
        book.AddPage(page, title);
        return;
    }
    std::vector<RecordList::Column> columns = {{_("Element"), kElementWidth},
                                               {_("Answers"), kAnswerWidth / 2}};
    for (const std::string& name : comparison.columns)
        columns.push_back({Wx(name), kAnswerWidth});
    auto* list = new RecordList(page, title, columns);
    list->SetMinSize(FromDIP(wxSize(kWidth, kListHeight)));
    inner->Add(list, 1, wxEXPAND);
    auto* notes = new wxTextCtrl(page, wxID_ANY, wxString(), wxDefaultPosition,
                                 FromDIP(wxSize(-1, kNotesHeight)), wxTE_MULTILINE | wxTE_READONLY);
    notes->SetName(_("Notes on the element"));
    AddSpaced(inner, notes, 0, wxEXPAND);
    list->SetRows(RowsOf(comparison));
    const auto show = [list, notes, comparison] {
        notes->ChangeValue(Wx(NotesOf(comparison, list->selected())));
    };
    list->OnSelect(show);
    if (!comparison.rows.empty())
        list->SelectRecord(comparison.rows.front().element);
    show();
    book.AddPage(page, title);
}

void CompareAnswers(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret_id,
                    const std::string& standard_id) {
    const CaseRecords& records = access.records();
    const TradeSecret* secret = FindSecret(records, secret_id);
    if (!secret)
        return;
    const Version* version = NewestVersion(records, secret_id);
    const auto checklist = [&](const Standard& standard) {
        return BuildChecklist(access.standards(), standard, *secret,
                              version ? version->id : VersionId(), records.assessments,
                              records.challenges);
    };
    Comparison reviewers;
    if (const Standard* standard = access.standards().FindStandard(standard_id))
        reviewers = CompareReviewers(checklist(*standard));
    std::vector<Checklist> side_by_side;
    for (const std::string& id : access.chosen_standards())
        if (const Standard* standard = access.standards().FindStandard(id))
            side_by_side.push_back(checklist(*standard));
    AssessComparison(&parent, Wx(Designation(*secret) + ": answers compared, " + standard_id),
                     reviewers, CompareStandards(side_by_side))
        .ShowModal();
}

}  // namespace particulars
