#include "forms/docket_panel.h"

#include <wx/button.h>
#include <wx/clipbrd.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/simplebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/docket_entry_dialog.h"
#include "forms/docket_lists.h"
#include "forms/intake_panel.h"
#include "forms/layout.h"
#include "forms/words.h"

namespace particulars {
namespace {

enum BookPage { kDocketPage, kIntakePage };

std::string ClipboardText() {
    wxTextDataObject text;
    wxClipboardLocker clipboard;
    if (!clipboard || !wxTheClipboard->GetData(text))
        return {};
    return Utf8(text.GetText());
}

}  // namespace

DocketPanel::DocketPanel(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access), permits_(access) {
    book_ = new wxSimplebook(this);
    book_->AddPage(MakeDocket(), "Docket");
    intake_ = new IntakePanel(book_, access);
    intake_->OnDone([this] {
        ShowIntake(false);
        Reload();
    });
    book_->AddPage(intake_, "Read an order");
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(book_, 1, wxEXPAND);
    SetSizer(column);
    Reload();
}

wxPanel* DocketPanel::MakeDocket() {
    auto* page = new wxPanel(book_);
    auto* inner = MakeOuterSizer(page);
    auto* header = MakeHeader(MakeTitle(page, "Docket"));
    AddButton(*header, page, "&Read an order...", &DocketPanel::ReadOrderFromFile);
    AddButton(*header, page, "&Paste an order", &DocketPanel::ReadPastedOrder);
    AddButton(*header, page, "Paste an &answer", &DocketPanel::ReadPastedAnswer);
    AddButton(*header, page, "&New entry...", &DocketPanel::AddEntry);
    AddButton(*header, page, "&Edit...", &DocketPanel::EditSelected);
    inner->Add(header, 0, wxEXPAND);
    lists_ = new DocketLists(page, access_);
    AddSpaced(inner, lists_, 1, wxEXPAND);
    auto* empty = new EmptyState(
        page, "Nothing on the docket yet",
        "Read an order from a text file or the clipboard. Its motions, rulings and obligations are "
        "proposed with the sentence each comes from, and you accept or refuse each.",
        "Read an order...", [this] { ReadOrderFromFile(); });
    permits_.Add(*empty->button(), Task::kContribute);
    empty_ = empty;
    inner->Add(empty_, 1, wxEXPAND);
    return page;
}

void DocketPanel::AddButton(wxSizer& row, wxWindow* parent, const wxString& label,
                            void (DocketPanel::*act)()) {
    auto* button = new wxButton(parent, wxID_ANY, label);
    permits_.Add(*button, Task::kContribute);
    button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
    row.Add(button, 0, wxLEFT, FromDIP(kBetween));
}

void DocketPanel::Reload() {
    permits_.Judge();
    lists_->Reload();
    intake_->Reload();
    ShowWhatThereIs();
}

void DocketPanel::ShowWhatThereIs() {
    const CaseRecords& records = access_.records();
    const bool any = !records.docket_entries.empty() || !records.motions.empty() ||
                     !records.obligations.empty() || !records.requests.empty();
    lists_->Show(any);
    empty_->Show(!any);
    lists_->GetParent()->Layout();
}

void DocketPanel::Select(const std::string& id) {
    if (book_->GetSelection() == kIntakePage && id.empty())
        return;
    ShowIntake(false);
    lists_->Select(id);
}

bool DocketPanel::HasUnstoredWork() const {
    return intake_->HasEdits();
}

void DocketPanel::ShowIntake(bool shown) {
    book_->ChangeSelection(shown ? kIntakePage : kDocketPage);
}

bool DocketPanel::MayReplaceIntake() {
    if (!MayDo(*this, access_, Task::kContribute))
        return false;
    return !intake_->HasEdits() ||
           wxMessageBox("Drop the proposals on the screen, with your changes?",
                        "Read another paper?", wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION,
                        this) == wxYES;
}

void DocketPanel::ReadOrderFromFile() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    wxFileDialog dialog(this, "Read an order", wxString(), wxString(),
                        "Text (*.txt;*.md)|*.txt;*.md;*.TXT|All files|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK)
        ReadOrderFromPath(dialog.GetPath());
}

void DocketPanel::ReadOrderFromPath(const wxString& path) {
    if (!MayReplaceIntake())
        return;
    ShowIntake(true);
    intake_->ReadFile(Utf8(path));
}

void DocketPanel::ReadPastedOrder() {
    if (!MayReplaceIntake())
        return;
    ShowIntake(true);
    intake_->ReadText(ClipboardText(), "the clipboard");
}

void DocketPanel::ReadPastedAnswer() {
    if (!MayReplaceIntake())
        return;
    ShowIntake(true);
    intake_->ReadAnswerText(ClipboardText(), "the clipboard");
}

void DocketPanel::AddEntry() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    DocketEntry entry;
    entry.matter = access_.records().matter.id;
    entry.kind = "motion";
    DocketEntryDialog dialog(this, entry);
    if (dialog.ShowModal() == wxID_OK)
        access_.Save("add docket entry " + dialog.entry().ecf_number, {dialog.entry()});
}

void DocketPanel::EditSelected() {
    lists_->EditSelected();
}

}  // namespace particulars
