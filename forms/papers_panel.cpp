#include "forms/papers_panel.h"

#include <algorithm>
#include <utility>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/notebook.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include "forms/case_access.h"
#include "forms/checklist_choice.h"
#include "forms/composed_pages.h"
#include "forms/dated_paper_choice.h"
#include "forms/distribution_panel.h"
#include "forms/labeled_choice.h"
#include "forms/layout.h"
#include "forms/list_paper_choice.h"
#include "forms/page_pane.h"
#include "forms/reader_choice.h"
#include "forms/served_paper_choice.h"
#include "forms/words.h"
#include "model/papers/catalog.h"
#include "model/papers/redaction_papers.h"

namespace particulars {
namespace {

constexpr const char* kFirstPaper = "checklist";
enum BookPage { kPreviewPage, kReceivedPage };

/// Whether the paper asks for a secret and for standards.
bool IsJudged(const std::string& paper) {
    return paper == "checklist" || paper == "matrix";
}

}  // namespace

PapersPanel::PapersPanel(wxWindow* parent, CaseAccess& access) : wxPanel(parent), access_(access) {
    auto* inner = MakeOuterSizer(this);
    auto* header = MakeHeader(MakeTitle(this, "Papers"));
    AddSpaced(header, MakeButton("Save pa&per as...", &PapersPanel::Save));
    AddSpaced(header, MakeButton("P&rint...", &PapersPanel::Print));
    inner->Add(header, 0, wxEXPAND);
    book_ = new wxNotebook(this, wxID_ANY);
    book_->SetName("About papers");
    composing_ = new wxPanel(book_);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(MakeChoices(), 0, wxEXPAND);
    row->AddSpacer(FromDIP(kOutside));
    row->Add(MakePreview(), 1, wxEXPAND);
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(row, 1, wxEXPAND | wxALL, FromDIP(kOutside));
    composing_->SetSizer(padded);
    book_->AddPage(composing_, _("Preview"));
    received_ = new DistributionPanel(book_, access_);
    book_->AddPage(received_, _("Who received what"));
    book_->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
        event.Skip();
        if (event.GetSelection() == kReceivedPage)
            received_->Reload();
    });
    AddSpaced(inner, book_, 1, wxEXPAND);
}

wxButton* PapersPanel::MakeButton(const wxString& label, void (PapersPanel::*act)()) {
    auto* button = new wxButton(this, wxID_ANY, label);
    button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
    return button;
}

/// Scrolled where a window is too low for it.
wxWindow* PapersPanel::MakeChoices() {
    choices_ = new wxScrolledWindow(composing_, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxVSCROLL | wxTAB_TRAVERSAL);
    choices_->SetScrollRate(0, FromDIP(kBetween));
    auto* column = new wxBoxSizer(wxVERTICAL);
    paper_ = new wxChoice(choices_, wxID_ANY);
    for (const PaperKind& paper : PaperCatalog()) {
        if (IsRoundPaper(paper.id) || paper.id == "redline" || paper.id == "documents")
            continue;  // Made from a sealed paper, from versions, and from the Evidence panel.
        paper_->Append(Wx(paper.title));
        offered_.emplace_back(paper.id);
    }
    AddLabeled(*column, *choices_, "P&aper:", *paper_);
    paper_->SetSelection(0);
    paper_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { PaperChosen(); });
    dated_ = new DatedPaperChoice(choices_, access_);
    dated_->OnChange([this] { Compose(); });
    dated_->Offer(kFirstPaper);
    AddSpaced(column, dated_, 0, wxEXPAND);
    served_ = new ServedPaperChoice(choices_, access_);
    served_->OnChange([this] { Compose(); });
    served_->Offer(kFirstPaper);
    AddSpaced(column, served_, 0, wxEXPAND);
    list_ = new ListPaperChoice(choices_, access_);
    list_->OnChange([this] { Compose(); });
    list_->Offer(kFirstPaper);
    AddSpaced(column, list_, 0, wxEXPAND);
    reader_ = new ReaderChoice(choices_, access_);
    reader_->Offer(kFirstPaper);
    reader_->OnChange([this] { Compose(); });
    AddSpaced(column, reader_, 0, wxEXPAND);
    judged_ = new ChecklistChoice(choices_, access_);
    judged_->OnChange([this] { Compose(); });
    AddSpaced(column, judged_, 1, wxEXPAND);
    size_ = new wxChoice(choices_, wxID_ANY);
    AddLabeled(*column, *choices_, "Pa&ge:", *size_);
    size_->Append("Letter, 8.5 by 11 inches");
    size_->Append("A4, 210 by 297 mm");
    size_->SetSelection(0);
    size_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Compose(); });
    choices_->SetSizer(column);
    choices_->SetMinSize(wxSize(column->GetMinSize().x + FromDIP(kOutside), -1));
    return choices_;
}

wxSizer* PapersPanel::MakePreview() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    pane_ = new PagePane(composing_);
    empty_ = new EmptyState(
        composing_, "Nothing to print yet",
        "Log a trade secret, or read an order or an answer. The papers then show each "
        "secret with its elements, and each deadline with its working.");
    column->Add(pane_, 1, wxEXPAND);
    column->Add(empty_, 1, wxEXPAND);
    away_ = new EmptyState(composing_, "Not composed yet",
                           "The team server does not answer, and this paper was not composed "
                           "before. It will be once the server is back.");
    column->Add(away_, 1, wxEXPAND);
    return column;
}

void PapersPanel::Reload() {
    judged_->Fill();
    dated_->Fill();
    served_->Fill();
    Compose();
    if (book_->GetSelection() == kReceivedPage)
        received_->Reload();
}

void PapersPanel::ShowReceived() {
    book_->ChangeSelection(kReceivedPage);
    received_->Reload();
    received_->SetFocus();
}

void PapersPanel::Select(const std::string& id) {
    book_->ChangeSelection(kPreviewPage);
    judged_->Choose(id);
    paper_->SetSelection(0);
    PaperChosen();
    pane_->GoToStart();
}

void PapersPanel::ShowList(const std::string& list) {
    book_->ChangeSelection(kPreviewPage);
    paper_->SetSelection(
        static_cast<int>(std::find(offered_.begin(), offered_.end(), "list") - offered_.begin()));
    list_->Choose(list);
    PaperChosen();
    pane_->GoToStart();
}

void PapersPanel::PaperChosen() {
    const std::string paper = chosen_paper();
    reader_->Offer(paper);
    dated_->Offer(paper);
    served_->Offer(paper);
    list_->Offer(paper);
    judged_->Show(IsJudged(paper));
    Compose();
}

PrintOptions PapersPanel::Options() const {
    PrintOptions options;
    options.paper.paper = chosen_paper();
    options.file.size = size();
    reader_->PutInto(options);
    dated_->PutInto(options.paper);
    served_->PutInto(options.paper);
    list_->PutInto(options.paper);
    if (IsJudged(options.paper.paper)) {
        options.paper.standards = access_.chosen_standards();
        if (const std::string designation =
                DesignationOf(access_.records(), TradeSecretId(judged_->secret()));
            !designation.empty())
            options.paper.secrets.push_back(designation);
    }
    return options;
}

/// Whether the case has nothing yet that the paper could be about.
bool PapersPanel::HasNothingFor(const std::string& paper) const {
    const CaseRecords& records = access_.records();
    return (IsJudged(paper) && records.secrets.empty()) ||
           (DatedPaperChoice::Makes(paper) && records.deadlines.empty());
}

void PapersPanel::Compose() {
    ComposedPages composed;
    if (!HasNothingFor(chosen_paper()))
        composed = ComposePages(access_, Options());
    pages_ = std::move(composed.pages);
    reader_->Tell(composed.told);
    pane_->Show(pages_ != nullptr);
    empty_->Show(!pages_ && !composed.is_away);
    away_->Show(!pages_ && composed.is_away);
    pane_->ShowPages(pages_);
    Layout();
    composing_->Layout();
    choices_->FitInside();
}

std::string PapersPanel::NeutralFileName() const {
    return NeutralName(access_.records().matter) + "-" + chosen_paper();
}

PaperSize PapersPanel::size() const {
    return size_->GetSelection() == 1 ? PaperSize::kA4 : PaperSize::kLetter;
}

std::string PapersPanel::chosen_paper() const {
    return offered_[static_cast<std::size_t>(std::max(0, paper_->GetSelection()))];
}

PaperOutput PapersPanel::Output() const {
    return {pages_, Options(), NeutralFileName()};
}

void PapersPanel::Save() {
    if (pages_)
        SavePaper(*this, access_, Output());
}

void PapersPanel::SaveAs(const std::string& path) {
    SavePaperAs(*this, access_, Output(), path);
}

void PapersPanel::Print() {
    if (pages_)
        particulars::Print(*this, access_, Output());
}

}  // namespace particulars
