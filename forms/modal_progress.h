// Shows how far a long act has come, and lets the user stop it, in a dialog that appears only where
// the act takes long enough to notice.
//
// For work that must stay on the window's thread: the events of the window are looked at during a
// Step, with everything but Cancel disabled; the case's records stay as with any modal dialog. Work
// that can run elsewhere uses BackgroundJob.

#pragma once

#include <chrono>
#include <memory>

#include <wx/string.h>

#include "model/core/progress.h"

class wxProgressDialog;
class wxWindow;

namespace particulars {

class ModalProgress final : public Progress {
public:
    /// `what` is said in the dialog, such as "Computing dates anew".
    ModalProgress(wxWindow& parent, wxString what);
    ~ModalProgress() override;
    ModalProgress(const ModalProgress&) = delete;
    ModalProgress& operator=(const ModalProgress&) = delete;

    void Step(std::int64_t done, std::int64_t total, std::string_view what) override;

private:
    wxWindow& parent_;
    wxString what_;
    std::chrono::steady_clock::time_point started_;
    std::chrono::steady_clock::time_point looked_;
    std::unique_ptr<wxProgressDialog> dialog_;
};

}  // namespace particulars
