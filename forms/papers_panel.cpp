#include "forms/papers_panel.h"

#include <algorithm>
#include <utility>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/notebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/checklist_choice.h"
#include "forms/dated_paper_choice.h"
#include "forms/distribution_panel.h"
#include "forms/evidence_access.h"
#include "forms/labeled_choice.h"
#include "forms/layout.h"
#include "forms/page_pane.h"
#include "forms/served_paper_choice.h"
#include "forms/words.h"
#include "model/jobs/argument_papers.h"
#include "model/jobs/compose_list_paper.h"
#include "model/jobs/compose_served_paper.h"
#include "model/jobs/evidence_papers.h"
#include "model/papers/catalog.h"
#include "model/papers/particularity_matrix.h"
#include "model/papers/redaction_papers.h"
#include "model/papers/tier_legend.h"
#include "model/render/page_set.h"

namespace particulars {
namespace {

constexpr const char* kFirstPaper = "checklist";
enum BookPage { kPreviewPage, kReceivedPage };

/// Of the papers that ask for a secret and for standards.
bool IsJudged(const std::string& paper) {
    return !DatedPaperChoice::Makes(paper) && !IsServedPaper(paper) && !IsListPaper(paper) &&
           !IsEvidencePaper(paper);
}

wxString AudiencesInWords(const PaperKind& paper) {
    std::string words;
    for (const Audience audience : paper.audiences)
        words += (words.empty() ? "" : ", ") + std::string(ToText(audience));
    return Wx("For: " + words +
              (paper.audiences.size() == 1 ? ". Work product: not for the other side." : "."));
}

/// Of one secret, or of all where `secret` is empty.
ChecklistContent ContentForPapers(CaseAccess& access, const TradeSecretId& secret) {
    std::vector<TradeSecret> secrets = access.records().secrets;
    if (!secret.empty())
        std::erase_if(secrets, [&](const TradeSecret& one) { return one.id != secret; });
    return ChecklistContentOf(access.records(), secrets, access.chosen_standards(),
                              access.clock().Today());
}

PaperDocument ListPaper(CaseAccess& access, const std::string& paper) {
    std::vector<Version> versions;
    if (NeedsAllVersions(paper))
        for (const TradeSecret& secret : access.records().secrets)
            for (Version& version : access.VersionsOf(secret.id))
                versions.push_back(std::move(version));
    PaperOptions options;
    options.paper = paper;
    return ComposeListPaper(access.records(), versions, access.standards(), options,
                            access.clock().Today(), {});
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

wxSizer* PapersPanel::MakeChoices() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    paper_ = new wxChoice(composing_, wxID_ANY);
    for (const PaperKind& paper : PaperCatalog()) {
        if (IsRoundPaper(paper.id) || paper.id == "redline" || paper.id == "documents")
            continue;  // Made from a sealed paper, from versions, and from the Evidence panel.
        paper_->Append(Wx(paper.title));
        offered_.emplace_back(paper.id);
    }
    AddLabeled(*column, *composing_, "P&aper:", *paper_);
    paper_->SetSelection(0);
    paper_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { PaperChosen(); });
    audience_ = MakeNote(composing_, AudiencesInWords(*FindPaper(kFirstPaper)), kChoicesWidth);
    column->Add(audience_, 0, wxTOP, FromDIP(kTight));
    size_ = new wxChoice(composing_, wxID_ANY);
    AddLabeled(*column, *composing_, "Pa&ge:", *size_);
    size_->Append("Letter, 8.5 by 11 inches");
    size_->Append("A4, 210 by 297 mm");
    size_->SetSelection(0);
    size_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Compose(); });
    dated_ = new DatedPaperChoice(composing_, access_);
    dated_->OnChange([this] { Compose(); });
    dated_->Offer(kFirstPaper);
    AddSpaced(column, dated_, 0, wxEXPAND);
    served_ = new ServedPaperChoice(composing_, access_);
    served_->OnChange([this] { Compose(); });
    served_->Offer(kFirstPaper);
    AddSpaced(column, served_, 0, wxEXPAND);
    judged_ = new ChecklistChoice(composing_, access_);
    judged_->OnChange([this] { Compose(); });
    column->Add(judged_, 1, wxEXPAND);
    return column;
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

Distribution PapersPanel::LineForLog() const {
    const std::string paper = chosen_paper();
    Distribution line;
    line.what = FindPaper(paper)->title;
    if (DatedPaperChoice::Makes(paper)) {
        const std::string deadline = dated_->SubjectOf(paper);
        line.what = deadline.empty() ? line.what : "Working of " + deadline;
        line.row_count = static_cast<std::int64_t>(pages_->page_count());
    } else if (!IsJudged(paper)) {
        line.what = pages_->document().title;
        line.row_count = static_cast<std::int64_t>(pages_->page_count());
    } else {
        line.subject = judged_->secret();
        const std::string designation =
            DesignationOf(access_.records(), TradeSecretId(line.subject));
        line.what += designation.empty() ? "" : " of " + designation;
        line.row_count =
            designation.empty() ? static_cast<std::int64_t>(access_.records().secrets.size()) : 1;
    }
    return line;
}

void PapersPanel::Select(const std::string& id) {
    book_->ChangeSelection(kPreviewPage);
    judged_->Choose(id);
    paper_->SetSelection(0);
    PaperChosen();
    pane_->GoToStart();
}

void PapersPanel::PaperChosen() {
    const std::string paper = chosen_paper();
    audience_->SetLabel(AudiencesInWords(*FindPaper(paper)));
    audience_->Wrap(FromDIP(kChoicesWidth));
    dated_->Offer(paper);
    served_->Offer(paper);
    judged_->Show(IsJudged(paper));
    Compose();
}

std::optional<PaperDocument> PapersPanel::ComposeChosen() {
    const std::string paper = chosen_paper();
    if (DatedPaperChoice::Makes(paper))
        return dated_->Compose(paper);
    if (IsServedPaper(paper))
        return served_->Compose(paper);
    if (IsListPaper(paper))
        return ListPaper(access_, paper);
    if (IsEvidencePaper(paper)) {
        PaperOptions options;
        options.paper = paper;
        return access_.evidence().ComposePaper(access_.records(), options);
    }
    if (access_.records().secrets.empty())
        return std::nullopt;
    if (paper == "matrix")
        return ComposeMatrix(access_.standards(),
                             ContentForPapers(access_, TradeSecretId(judged_->secret())));
    return access_.ComposeChecklist(TradeSecretId(judged_->secret()));
}

void PapersPanel::Compose() {
    std::optional<PaperDocument> paper = ComposeChosen();
    const bool away = !paper && (IsEvidencePaper(chosen_paper()) ||
                                 (IsJudged(chosen_paper()) && !access_.records().secrets.empty()));
    pane_->Show(paper.has_value());
    empty_->Show(!paper && !away);
    away_->Show(away);
    pages_.reset();
    if (paper) {
        NoProgress progress;
        pages_ = std::make_shared<const PageSet>(
            WithLegendOf(access_.records().tier_names, std::move(*paper)), size(), progress);
    }
    pane_->ShowPages(pages_);
    Layout();
    composing_->Layout();
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
    return {pages_, NeutralFileName(), LineForLog(), size()};
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
