#include "forms/import_wizard.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/simplebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/evidence_access.h"
#include "forms/import_columns_page.h"
#include "forms/import_format_page.h"
#include "forms/import_options_page.h"
#include "forms/import_rows_page.h"
#include "forms/import_run_page.h"
#include "forms/layout.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 460;

bool HaveHeadings(const LoadFileMapping& mapping, const std::vector<std::string>& headings) {
    return std::equal(
        mapping.columns.begin(), mapping.columns.end(), headings.begin(), headings.end(),
        [](const ColumnUse& use, const std::string& heading) { return use.heading == heading; });
}

}  // namespace

ImportWizard::ImportWizard(wxWindow* parent, CaseAccess& access, const std::string& path)
    : wxDialog(parent, wxID_ANY, _("Import a load file"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
      access_(access) {
    draft_.options.path = path;
    auto* inner = MakeOuterSizer(this);
    heading_ = MakeHeading(this, wxString());
    heading_->SetName("Step");
    inner->Add(heading_, 0, wxEXPAND);
    book_ = new wxSimplebook(this);
    book_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    AddPages();
    AddSpaced(inner, book_, 1, wxEXPAND);
    problem_ = new wxStaticText(this, wxID_ANY, wxString());
    problem_->SetName("What is to be mended");
    problem_->SetForegroundColour(CurrentPalette().urgent);
    AddSpaced(inner, problem_, 0, wxEXPAND);
    AddButtons(*inner);
    Fit();
    CentreOnParent();
    ShowStep(path.empty() ? 0 : 1);
}

void ImportWizard::AddPages() {
    trial_ = new ImportRunPage(book_, access_, draft_, true);
    import_ = new ImportRunPage(book_, access_, draft_, false);
    pages_ = {new ImportFilePage(book_, access_, draft_),
              new ImportFormatPage(book_, access_, draft_),
              new ImportColumnsPage(book_, access_, draft_),
              new ImportRowsPage(book_, access_, draft_),
              new ImportOptionsPage(book_, access_, draft_),
              trial_,
              import_};
    for (ImportPage* page : pages_) {
        book_->AddPage(page, wxString());
        page->OnReread([this] {
            rereads_ = true;
            StartPreview();
        });
    }
    for (ImportRunPage* page : {trial_, import_})
        page->OnState([this] { ShowButtons(); });
}

void ImportWizard::AddButtons(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddStretchSpacer();
    back_ = new wxButton(this, wxID_BACKWARD, _("&Back"));
    back_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { GoBack(); });
    next_ = new wxButton(this, wxID_FORWARD, _("&Next"));
    next_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { GoNext(); });
    next_->SetDefault();
    leave_ = new wxButton(this, wxID_CANCEL);
    leave_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Leave(); });
    for (wxButton* button : {back_, next_, leave_})
        row->Add(button, 0, wxLEFT, FromDIP(kTight));
    AddSpaced(&inner, row, 0, wxEXPAND);
}

/// The next step, or the one before, that has something to ask; this one where there is none.
std::size_t ImportWizard::Beside(int by) const {
    for (auto step = static_cast<std::ptrdiff_t>(step_) + by;
         step >= 0 && step < static_cast<std::ptrdiff_t>(pages_.size()); step += by)
        if (pages_[static_cast<std::size_t>(step)]->applies())
            return static_cast<std::size_t>(step);
    return step_;
}

void ImportWizard::ShowStep(std::size_t step) {
    step_ = step;
    ImportPage* page = pages_[step];
    book_->ChangeSelection(step);
    ShowProblem({});
    if (page->wants_preview())
        StartPreview();
    else
        page->ShowDraft();
    ShowButtons();
    page->SetFocus();
    Layout();
}

void ImportWizard::ShowHeading() {
    const auto applying = [](const ImportPage* page) { return page->applies(); };
    const auto end = pages_.begin() + static_cast<std::ptrdiff_t>(step_) + 1;
    heading_->SetLabel(Wx(fmt::format(
        "Step {} of {}: {}{}", std::count_if(pages_.begin(), end, applying),
        std::count_if(pages_.begin(), pages_.end(), applying), Utf8(pages_[step_]->title()),
        preview_.running() ? " (reading the file...)" : "")));
}

void ImportWizard::GoNext() {
    if (is_busy())
        return;
    if (step_ + 1 == pages_.size())
        return Leave();
    if (const auto problem = pages_[step_]->Take())
        return ShowProblem(*problem);
    ShowStep(Beside(1));
}

void ImportWizard::GoBack() {
    if (is_busy() || step_ == 0)
        return;
    pages_[step_]->Take();  // Keeps what was chosen, whether or not one could go on with it.
    ShowStep(Beside(-1));
}

bool ImportWizard::is_busy() const {
    return preview_.running() || trial_->running() || import_->running();
}

const std::optional<ImportOutcome>& ImportWizard::outcome() const {
    return import_->outcome();
}

void ImportWizard::ShowButtons() {
    ShowHeading();
    const bool is_last = step_ + 1 == pages_.size();
    const bool is_done = outcome().has_value();
    back_->Enable(!is_busy() && step_ > 0 && !is_done);
    next_->Enable(!is_busy() && !is_last);
    next_->Show(!is_last);
    next_->SetLabel(pages_[step_] == trial_ ? _("&Import") : _("&Next"));
    const bool is_working = trial_->running() || import_->running();
    leave_->SetLabel(is_done ? _("&Close") : is_working ? _("&Stop") : _("Cancel"));
    Layout();
}

void ImportWizard::StartPreview() {
    RowOptions options{access_.records().matter.id, draft_.options.production,
                       draft_.options.unmarked, access_.records().tier_names};
    const LoadFileMapping mapping = rereads_ ? LoadFileMapping() : draft_.options.mapping;
    ShowProblem({});
    preview_.Start(
        [path = draft_.options.path, choices = draft_.options.choices,
         profiles = access_.evidence().Profiles(), mapping,
         options = std::move(options)](Progress&) -> std::any {
            return PreviewImport(path, choices, profiles, mapping, options, kPreviewRows);
        },
        [this](std::any result) { TakePreview(std::any_cast<ImportPreview>(std::move(result))); },
        [this](const Error& error) { ShowPreviewFailure(error.what()); });
    ShowButtons();
}

void ImportWizard::TakePreview(ImportPreview preview) {
    LoadFileMapping& mapping = draft_.options.mapping;
    rereads_ = false;
    if (!HaveHeadings(mapping, preview.headings))
        mapping = preview.proposal.mapping;
    draft_.preview = std::move(preview);
    pages_[step_]->ShowDraft();
    ShowButtons();
}

void ImportWizard::ShowPreviewFailure(const std::string& why) {
    draft_.preview.reset();
    pages_[step_]->ShowDraft();
    ShowProblem(why);
    ShowButtons();
}

void ImportWizard::ShowProblem(const std::string& problem) {
    problem_->SetLabel(Wx(problem));
    problem_->Wrap(FromDIP(kWidth));
    Layout();
}

void ImportWizard::Leave() {
    if (import_->running() || trial_->running()) {
        import_->Stop();
        trial_->Stop();
        return ShowButtons();
    }
    if (IsModal())
        EndModal(outcome() ? wxID_OK : wxID_CANCEL);
}

void RunImport(wxWindow& parent, CaseAccess& access, const std::string& path) {
    ImportWizard wizard(&parent, access, path);
    wizard.ShowModal();
    if (wizard.outcome())
        access.evidence().Imported(*wizard.outcome());
}

}  // namespace particulars
