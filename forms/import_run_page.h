// The import at work, first as a trial that stores nothing and then in earnest: how far it is, what
// came of it, which fields an overlay changes from what to what, and what was told of single rows.

#pragma once

#include "forms/background_job.h"
#include "forms/import_page.h"

class wxGauge;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class RecordList;

class ImportRunPage final : public ImportPage {
public:
    ImportRunPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft, bool is_dry_run);

    wxString title() const override {
        return is_dry_run_ ? _("What would come of it") : _("Import");
    }

    /// Starts the work.
    void ShowDraft() override;
    std::optional<std::string> Take() override;

    void Stop();
    bool running() const { return job_.running(); }
    const std::optional<ImportOutcome>& outcome() const { return outcome_; }

    /// Called when the work has begun, ended or failed.
    void OnState(std::function<void()> state) { state_ = std::move(state); }

private:
    void ShowReport(BackgroundJob::Report report);
    void ShowOutcome(ImportOutcome outcome);
    void ShowFailure(const std::string& why);
    void Tell() const {
        if (state_)
            state_();
    }

    bool is_dry_run_;
    std::optional<ImportOutcome> outcome_;
    std::function<void()> state_;
    wxGauge* gauge_ = nullptr;
    wxStaticText* told_ = nullptr;
    wxTextCtrl* summary_ = nullptr;
    RecordList* changes_ = nullptr;
    RecordList* notes_ = nullptr;
    BackgroundJob job_;  ///< Last, so that it ends before what it reports to.
};

}  // namespace particulars
