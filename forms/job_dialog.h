// Runs one piece of work in the background, shows how far it is, and closes by itself when it has
// ended. Stop ends it early.

#pragma once

#include <any>
#include <optional>

#include <wx/dialog.h>

#include "forms/background_job.h"

class wxGauge;

namespace particulars {

class JobDialog : public wxDialog {
public:
    /// Starts the work. `title` says what it is: "Export documents".
    JobDialog(wxWindow* parent, const wxString& title, BackgroundJob::Work work);

    /// What the work gave; empty if it failed or was stopped.
    const std::any& result() const { return result_; }

    /// Why it gave nothing.
    const std::optional<Error>& failure() const { return failure_; }

    bool is_running() const { return job_.running(); }

private:
    void End(int code);

    std::any result_;
    std::optional<Error> failure_;
    wxGauge* gauge_ = nullptr;
    BackgroundJob job_;  ///< Last, so that it ends before what it reports to.
};

/// Runs the work behind a JobDialog and says why where it fails. Empty if it gave nothing.
std::any RunJob(wxWindow& parent, const wxString& title, BackgroundJob::Work work);

}  // namespace particulars
