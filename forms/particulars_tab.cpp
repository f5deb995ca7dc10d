#include "forms/particulars_tab.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/assess.h"
#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/particular_acts.h"
#include "forms/record_list.h"
#include "forms/standards_dialog.h"
#include "forms/steady.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kDetailsHeight = 96;
constexpr int kQuestionsHeight = 132;

std::string Reviewers(const ChecklistRow& row) {
    std::string names;
    for (const Assessment& answer : row.answers)
        names += (names.empty() ? "" : ", ") + answer.reviewer;
    return names;
}

}  // namespace

std::string RowInWords(const ChecklistRow& row) {
    std::string text = row.question + "\nWhy: " + row.why + "\nAuthority: " + row.authority;
    for (const Assessment& answer : row.answers) {
        text += "\n" + VerdictSign(answer.verdict) + " " +
                Capitalized(VerdictWord(answer.verdict)) + ": " + answer.reviewer;
        if (!answer.assessed_on.is_special())
            text += ", " + ToShortWords(answer.assessed_on);
        if (!answer.note.empty())
            text += ". " + answer.note;
    }
    for (const Challenge& challenge : row.challenges)
        text += "\nOpen challenge, " + challenge.paper + ": \u201C" + challenge.words + "\u201D";
    return text;
}

ParticularsTab::ParticularsTab(wxWindow* parent, CaseAccess& case_access)
    : SecretTab(parent, case_access), permits_(case_access) {
    SetName("Particulars");
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeChecklist(), 1, wxEXPAND);
    inner->Add(MakeQuestions(), 0, wxEXPAND | wxTOP, FromDIP(kOutside));
}

wxSizer* ParticularsTab::MakeChecklist() {
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(new wxStaticText(this, wxID_ANY, _("&Under:")), 0, wxALIGN_CENTER_VERTICAL);
    standard_ = new wxChoice(this, wxID_ANY);
    standard_->SetName("Standard");
    standard_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowChecklist(); });
    AddSpaced(head, standard_, 0, wxALIGN_CENTER_VERTICAL);
    about_standard_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                                       wxST_ELLIPSIZE_END);
    about_standard_->SetForegroundColour(CurrentPalette().muted);
    AddSpaced(head, about_standard_, 1, wxALIGN_CENTER_VERTICAL);
    auto* assess = new wxButton(this, wxID_ANY, _("&Assess..."));
    assess->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { AssessSelected(); });
    AddSpaced(head, assess, 0, wxALIGN_CENTER_VERTICAL);
    permits_.Add(*assess, Task::kAssess);

    rows_ = new RecordList(
        this, "Checklist",
        {{_("Element"), 160}, {_("Asked"), 84}, {_("Verdict"), 130}, {_("Reviewer"), 0}});
    rows_->OnSelect([this] { Explain(); });
    rows_->OnOpen([this] { AssessSelected(); });
    details_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                              FromDIP(wxSize(-1, kDetailsHeight)), wxTE_MULTILINE | wxTE_READONLY);
    details_->SetName("About the element");
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(head, 0, wxEXPAND);
    AddSpaced(column, rows_, 1, wxEXPAND);
    AddSpaced(column, details_, 0, wxEXPAND);
    return column;
}

wxSizer* ParticularsTab::MakeQuestions() {
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    questions_heading_ = MakeHeading(this, wxString());
    head->Add(questions_heading_, 1, wxALIGN_CENTER_VERTICAL);
    auto* answer = new wxButton(this, wxID_ANY, _("A&nswer..."));
    answer->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { AnswerSelected(); });
    head->Add(answer);
    permits_.Add(*answer, Task::kContribute);
    questions_ = new RecordList(this, "Questions for this kind of secret",
                                {{_("Question"), 380}, {_("State"), 96}, {_("Answer"), 0}});
    questions_->SetMinSize(FromDIP(wxSize(-1, kQuestionsHeight)));
    questions_->OnOpen([this] { AnswerSelected(); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(head, 0, wxEXPAND);
    AddSpaced(column, questions_, 1, wxEXPAND);
    return column;
}

void ParticularsTab::ShowSecret(const TradeSecretId& secret) {
    secret_ = secret;
    permits_.Judge();
    standards_ = access().chosen_standards();
    wxArrayString ids;
    for (const std::string& id : standards_)
        ids.push_back(Wx(id));
    Refill(*standard_, ids);
    ShowChecklist();
    ShowQuestions();
    Layout();
}

void ParticularsTab::ShowChecklist() {
    const TradeSecret* secret = FindSecret(access().records(), secret_);
    const Standard* found = access().standards().FindStandard(standard());
    const Version* version = NewestVersion(access().records(), secret_);
    checklist_ = {};
    if (secret && found)
        checklist_ = BuildChecklist(access().standards(), *found, *secret,
                                    version ? version->id : VersionId(),
                                    access().records().assessments, access().records().challenges);
    about_standard_->SetLabel(found ? Escaped(found->title + ". " + found->authority)
                                    : _("No standard is chosen."));
    about_standard_->SetToolTip(found ? Wx(found->summary) : wxString());
    std::vector<RecordList::Row> rows;
    for (const ChecklistRow& row : checklist_.rows)
        rows.push_back(
            {row.element,
             {ElementLabel(row.element), row.required ? "required" : "advisable",
              VerdictSign(row.verdict) + "  " + VerdictWord(row.verdict), Reviewers(row)}});
    rows_->SetRows(rows);
    if (rows_->selected().empty() && !rows.empty())
        rows_->SelectRecord(rows.front().id);
    Explain();
}

void ParticularsTab::ShowQuestions() {
    const TradeSecret* secret = FindSecret(access().records(), secret_);
    std::vector<RecordList::Row> rows;
    if (secret) {
        for (const ParticularQuestion& question : ParticularQuestions(secret->kind)) {
            const Particular answer = AnswerOnFile(access(), secret_, question.element);
            rows.push_back({question.element,
                            {question.question, std::string(ToText(answer.state)), answer.text}});
        }
        questions_heading_->SetLabel(
            Wx("Questions asked of a " + std::string(ToText(secret->kind)) + " secret"));
    }
    questions_->SetRows(rows);
}

void ParticularsTab::Explain() {
    const std::string element = rows_->selected();
    for (const ChecklistRow& row : checklist_.rows)
        if (row.element == element)
            return ShowText(*details_, Wx(RowInWords(row)));
    ShowText(*details_, wxString());
}

void ParticularsTab::AssessSelected() {
    if (!rows_->selected().empty())
        Assess(*this, access(), secret_, rows_->selected(), standard());
}

void ParticularsTab::AnswerSelected() {
    const TradeSecret* secret = FindSecret(access().records(), secret_);
    if (!secret)
        return;
    for (const ParticularQuestion& question : ParticularQuestions(secret->kind))
        if (question.element == questions_->selected()) {
            AnswerQuestion(*this, access(), secret_, question);
            return;
        }
}

void ParticularsTab::SelectElement(const std::string& element) {
    if (!rows_->SelectRecord(element))
        questions_->SelectRecord(element);
}

std::string ParticularsTab::standard() const {
    const int row = standard_->GetSelection();
    return row < 0 ? std::string() : standards_[static_cast<std::size_t>(row)];
}

}  // namespace particulars
