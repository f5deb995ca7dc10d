#include "forms/modal_progress.h"

#include <utility>

#include <wx/modalhook.h>
#include <wx/progdlg.h>

#include "model/core/error.h"

namespace particulars {
namespace {

using std::chrono::steady_clock;

constexpr auto kUnnoticed = std::chrono::milliseconds(600);
constexpr auto kBetweenLooks = std::chrono::milliseconds(80);
constexpr int kFull = 1000;

}  // namespace

ModalProgress::ModalProgress(wxWindow& parent, wxString what)
    : parent_(parent), what_(std::move(what)), started_(steady_clock::now()), looked_(started_) {}

ModalProgress::~ModalProgress() {
    if (dialog_)
        wxModalDialogHook::CallExit(dialog_.get());
}

void ModalProgress::Step(std::int64_t done, std::int64_t total, std::string_view) {
    const auto now = steady_clock::now();
    if (now - started_ < kUnnoticed || now - looked_ < kBetweenLooks)
        return;
    looked_ = now;
    if (!dialog_) {
        dialog_ = std::make_unique<wxProgressDialog>("Particulars", what_, kFull, &parent_,
                                                     wxPD_APP_MODAL | wxPD_CAN_ABORT);
        wxModalDialogHook::CallEnter(dialog_.get());
    }
    const bool goes_on = total > 0 ? dialog_->Update(static_cast<int>((kFull - 1) * done / total))
                                   : dialog_->Pulse();
    if (!goes_on)
        throw Error(ErrorKind::kCancelled, "Stopped. Nothing was changed.");
}

}  // namespace particulars
