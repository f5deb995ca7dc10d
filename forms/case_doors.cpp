#include "forms/case_doors.h"

#include <any>
#include <fmt/format.h>
#include <utility>

#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/msgdlg.h>
#include <wx/richmsgdlg.h>
#include <wx/stdpaths.h>
#include <wx/utils.h>

#include "forms/announcer.h"
#include "forms/connect_dialog.h"
#include "forms/job_dialog.h"
#include "forms/new_case_dialog.h"
#include "forms/password_dialog.h"
#include "forms/restore_dialog.h"
#include "forms/words.h"
#include "model/jobs/open_export.h"

namespace particulars {
namespace {

constexpr const char* kWildcard = "Case files (*.particulars)|*.particulars|All files|*";

}  // namespace

CaseDoors::CaseDoors(wxWindow& parent, Desk& desk, std::function<bool()> may_leave,
                     std::function<void()> opened)
    : parent_(parent), desk_(desk), may_leave_(std::move(may_leave)), opened_(std::move(opened)) {}

void CaseDoors::NewCase() {
    NewCaseDialog dialog(
        &parent_, [this](const std::string& password) { return desk_.StrengthInWords(password); });
    if (dialog.ShowModal() == wxID_OK && may_leave_() && desk_.Create(dialog.wanted()))
        opened_();
}

void CaseDoors::OpenFile() {
    wxFileDialog dialog(&parent_, _("Open a case"), wxString(), wxString(), kWildcard,
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK)
        OpenPath(Utf8(dialog.GetPath()));
}

void CaseDoors::OpenSample(SampleSpan span) {
    if (may_leave_() && desk_.OpenSample(span))
        opened_();
}

void CaseDoors::OpenPath(const std::string& path) {
    if (path.empty())
        return;
    if (desk_.IsServer(path)) {
        ConnectDialog dialog(&parent_, desk_, path);
        return Enter(dialog);
    }
    if (!may_leave_())
        return;
    const Opened outcome =
        AskPassword(path, [&](const std::string& password) { return desk_.Open(path, password); });
    if (outcome == Opened::kYes)
        opened_();
}

void CaseDoors::ExportEverything() {
    wxRichMessageDialog question(
        &parent_,
        _("The file will not be encrypted, and nothing is left out of it: every tier, sealed "
          "wordings, drafts, notes and all other work product, with the whole history. Whoever has "
          "the file has the case. That it was written is kept with the case."),
        _("Export everything?"), wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    question.SetYesNoLabels(_("&Export everything"), _("&Do not export"));
    question.ShowCheckBox(_("Also the &linked files"));
    CaseAccess* access = desk_.access();
    if (!access || question.ShowModal() != wxID_YES)
        return;
    wxFileDialog dialog(&parent_, _("Export everything"), wxString(),
                        Wx(NeutralName(access->records().matter) + "-export.zip"),
                        _("Open exports (*.zip)|*.zip"), wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() == wxID_OK)
        ExportTo(Utf8(dialog.GetPath()), question.IsCheckBoxChecked());
}

void CaseDoors::ExportTo(const std::string& path, bool with_files) {
    const std::any result =
        RunJob(parent_, _("Export everything"), desk_.ExportWork(path, with_files));
    if (!result.has_value() || !desk_.access())
        return;
    const auto written = std::any_cast<OpenExport>(result);
    desk_.access()->Log(DistributionOf(written, {}));
    std::string told = fmt::format("Exported {} entries and {} lines of history, {}", written.rows,
                                   written.changes, ToText(written.tier));
    if (with_files)
        told += fmt::format("; {} linked files, {} missing", written.files, written.missing_files);
    Announce(parent_, Wx(told));
}

void CaseDoors::RestoreExport() {
    RestoreDialog dialog(
        &parent_, [this](const std::string& password) { return desk_.StrengthInWords(password); });
    if (dialog.ShowModal() != wxID_OK || !may_leave_())
        return;
    const std::any result =
        RunJob(parent_, _("New case from an export"), desk_.RestoreWork(dialog.wanted()));
    if (result.has_value() &&
        desk_.Open(dialog.wanted().path, dialog.wanted().password) == Opened::kYes)
        opened_();
}

Opened CaseDoors::AskPassword(const std::string& path,
                              const std::function<Opened(const std::string&)>& attempt) {
    Opened outcome = Opened::kNo;
    PasswordDialog dialog(&parent_, path, [&](const std::string& password) {
        outcome = attempt(password);
        return outcome != Opened::kWrongPassword;
    });
    return dialog.ShowModal() == wxID_OK ? outcome : Opened::kNo;
}

void CaseDoors::Connect() {
    ConnectDialog dialog(&parent_, desk_);
    Enter(dialog);
}

void CaseDoors::Enter(ConnectDialog& dialog) {
    if (dialog.ShowModal() != wxID_OK)
        return;
    if (dialog.wants_new()) {
        NewCaseDialog asked(&parent_, NewCaseDialog::OnServer{dialog.address()});
        if (asked.ShowModal() != wxID_OK || !may_leave_())
            return;
        particulars::NewCase wanted = asked.wanted();
        wanted.path = dialog.address();
        wanted.password = dialog.password();
        if (desk_.CreateOnServer(wanted))
            opened_();
    } else if (may_leave_() &&
               desk_.Open(dialog.chosen().address, dialog.password()) == Opened::kYes) {
        opened_();
    }
}

void CaseDoors::OpenForWriting() {
    Reopen(false);
}

void CaseDoors::TakeOver() {
    wxMessageDialog question(
        &parent_,
        _("Take over only if the other program has surely ended: what it has not saved by then, it "
          "cannot save any more. The taking over is written into the history of the case."),
        _("Take the case over?"), wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    question.SetYesNoLabels(_("&Take over"), _("&Leave it"));
    if (question.ShowModal() == wxID_YES)
        Reopen(true);
}

void CaseDoors::Reopen(bool take_over) {
    if (!may_leave_())
        return;
    const Opened outcome = AskPassword(desk_.path(), [&](const std::string& password) {
        return desk_.OpenForWriting(password, take_over);
    });
    if (outcome == Opened::kYes)
        opened_();
}

void CaseDoors::WorkOnCopy() {
    const wxFileName original(Wx(desk_.path()));
    wxFileDialog dialog(&parent_, _("Where to keep the local copy"),
                        wxStandardPaths::Get().GetDocumentsDir(), original.GetFullName(), kWildcard,
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK)
        return;
    const std::string copy = Utf8(dialog.GetPath());
    const auto made = [&] {
        const wxBusyCursor busy;
        return desk_.CheckOut(copy);
    };
    if (made())
        OpenPath(copy);
}

}  // namespace particulars
