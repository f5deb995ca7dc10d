#include "forms/import_run_page.h"

#include <wx/gauge.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/evidence_access.h"
#include "forms/evidence_words.h"
#include "forms/import_words.h"
#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kFull = 1000;
constexpr int kSummaryHeight = 130;

std::vector<RecordList::Row> ChangeRows(const std::vector<OverlayChange>& changes) {
    std::vector<RecordList::Row> rows;
    for (const OverlayChange& change : changes)
        rows.push_back(
            {std::to_string(rows.size()),
             {change.bates, change.field, change.before.empty() ? "(blank)" : change.before,
              change.after.empty() ? "(blank)" : change.after}});
    return rows;
}

std::vector<RecordList::Row> NoteRows(const std::vector<RowNote>& notes) {
    std::vector<RecordList::Row> rows;
    for (const RowNote& note : notes)
        rows.push_back(
            {std::to_string(rows.size()),
             {note.is_blocking ? "rejected" : "warning", Grouped(note.line), note.message}});
    return rows;
}

}  // namespace

ImportRunPage::ImportRunPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft,
                             bool is_dry_run)
    : ImportPage(parent, access, draft), is_dry_run_(is_dry_run) {
    auto* inner = new wxBoxSizer(wxVERTICAL);
    told_ = new wxStaticText(this, wxID_ANY, wxString());
    told_->SetName("How far it is");
    inner->Add(told_, 0, wxEXPAND);
    gauge_ = new wxGauge(this, wxID_ANY, kFull);
    gauge_->SetName("Progress");
    AddSpaced(inner, gauge_, 0, wxEXPAND);
    summary_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                              FromDIP(wxSize(-1, kSummaryHeight)), wxTE_MULTILINE | wxTE_READONLY);
    summary_->SetName("Outcome");
    AddSpaced(inner, summary_, 0, wxEXPAND);
    changes_ = new RecordList(
        this, "What an overlay changes",
        {{_("Document"), 150}, {_("Field"), 130}, {_("Is now"), 240}, {_("Becomes"), 0}});
    AddSpaced(inner, changes_, 1, wxEXPAND);
    notes_ = new RecordList(this, "What is told of rows",
                            {{_("Row is"), 90}, {_("Line"), 90}, {_("Reason"), 0}});
    AddSpaced(inner, notes_, 1, wxEXPAND);
    SetSizer(inner);
}

void ImportRunPage::ShowDraft() {
    if (job_.running())
        return;
    outcome_.reset();
    summary_->ChangeValue(wxString());
    changes_->SetRows({});
    notes_->SetRows({});
    changes_->Show(draft().options.mode == ImportMode::kOverlay);
    gauge_->SetValue(0);
    told_->SetLabel(is_dry_run_ ? _("Trying it; nothing is stored...") : _("Importing..."));
    ImportOptions options = draft().options;
    options.is_dry_run = is_dry_run_;
    job_.Start(
        access().evidence().ImportWork(options),
        [this](std::any result) { ShowOutcome(std::any_cast<ImportOutcome>(std::move(result))); },
        [this](const Error& error) { ShowFailure(error.what()); },
        [this](BackgroundJob::Report report) { ShowReport(report); });
    Layout();
    Tell();
}

void ImportRunPage::ShowReport(BackgroundJob::Report report) {
    if (report.total > 0)
        gauge_->SetValue(static_cast<int>(kFull * report.done / report.total));
    else
        gauge_->Pulse();
}

void ImportRunPage::ShowOutcome(ImportOutcome outcome) {
    gauge_->SetValue(kFull);
    told_->SetLabel(is_dry_run_ ? _("Tried to the end; nothing is stored.")
                                : _("Imported, as one act that can be undone."));
    summary_->ChangeValue(Wx(OutcomeInWords(outcome, is_dry_run_)));
    changes_->SetRows(ChangeRows(outcome.changes));
    notes_->SetRows(NoteRows(outcome.notes));
    outcome_ = std::move(outcome);
    Layout();
    Tell();
}

void ImportRunPage::ShowFailure(const std::string& why) {
    gauge_->SetValue(0);
    told_->SetLabel(_("Nothing was imported."));
    summary_->ChangeValue(Wx(why));
    Tell();
}

void ImportRunPage::Stop() {
    if (!job_.running())
        return;
    job_.Stop();
    ShowFailure("Stopped. Nothing of the file is in the case.");
}

std::optional<std::string> ImportRunPage::Take() {
    if (job_.running())
        return "It is still at work.";
    if (!outcome_)
        return "Go back and choose otherwise, or leave.";
    const DocumentImport& import = outcome_->import;
    if (is_dry_run_ && import.added_count == 0 && outcome_->changed == 0)
        return "Nothing of this file can be taken in. Go back and choose otherwise.";
    return std::nullopt;
}

}  // namespace particulars
