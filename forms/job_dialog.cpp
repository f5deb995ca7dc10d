#include "forms/job_dialog.h"

#include <utility>

#include <wx/button.h>
#include <wx/gauge.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/layout.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 420;
constexpr int kFull = 1000;

}  // namespace

JobDialog::JobDialog(wxWindow* parent, const wxString& title, BackgroundJob::Work work)
    : wxDialog(parent, wxID_ANY, title) {
    auto* inner = MakeOuterSizer(this);
    inner->Add(
        MakeNote(this, _("This may take a while. Until it has ended, nothing is kept."), kWidth));
    gauge_ = new wxGauge(this, wxID_ANY, kFull, wxDefaultPosition, FromDIP(wxSize(kWidth, -1)));
    gauge_->SetName("Progress");
    AddSpaced(inner, gauge_, 0, wxEXPAND);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddStretchSpacer();
    auto* stop = new wxButton(this, wxID_CANCEL, _("&Stop"));
    stop->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        job_.Stop();
        End(wxID_CANCEL);
    });
    row->Add(stop);
    inner->Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
    Fit();
    CentreOnParent();
    job_.Start(
        std::move(work),
        [this](std::any result) {
            result_ = std::move(result);
            End(wxID_OK);
        },
        [this](const Error& error) {
            failure_ = error;
            End(wxID_CANCEL);
        },
        [this](BackgroundJob::Report report) {
            if (report.total > 0)
                gauge_->SetValue(static_cast<int>(kFull * report.done / report.total));
            else
                gauge_->Pulse();
        });
}

void JobDialog::End(int code) {
    if (IsModal())
        EndModal(code);
}

std::any RunJob(wxWindow& parent, const wxString& title, BackgroundJob::Work work) {
    JobDialog dialog(&parent, title, std::move(work));
    dialog.ShowModal();
    if (dialog.failure())
        wxMessageBox(Wx(dialog.failure()->what()), title, wxOK | wxICON_INFORMATION, &parent);
    return dialog.result();
}

}  // namespace particulars
