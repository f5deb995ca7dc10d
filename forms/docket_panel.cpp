#include "forms/docket_panel.h"

#include <wx/button.h>
#include <wx/clipbrd.h>
#include <wx/dnd.h>
#include <wx/filedlg.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/simplebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/docket_acts.h"
#include "forms/docket_lists.h"
#include "forms/intake_panel.h"
#include "forms/layout.h"
#include "forms/words.h"
#include "model/core/error.h"
#include "model/intake/court_notice.h"

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

/// nullopt, and says why, where the file is no text.
std::optional<std::string> TextOf(wxWindow& parent, const wxString& path) {
    try {
        return ReadTextFile(Utf8(path), kLargestNotice).text;
    } catch (const Error& error) {
        wxMessageBox(Wx(error.what()), "Read a file", wxOK | wxICON_INFORMATION, &parent);
        return std::nullopt;
    }
}

class DropTarget : public wxFileDropTarget {
public:
    explicit DropTarget(DocketPanel& panel) : panel_(panel) {}

    bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& paths) override {
        if (paths.size() != 1)
            return false;
        // The drop must end before a dialog asks anything.
        panel_.CallAfter([&panel = panel_, path = paths.front()] { panel.OpenDropped(path); });
        return true;
    }

private:
    DocketPanel& panel_;
};

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
    SetDropTarget(new DropTarget(*this));
    Reload();
}

wxPanel* DocketPanel::MakeDocket() {
    auto* page = new wxPanel(book_);
    auto* inner = MakeOuterSizer(page);
    auto* header = MakeHeader(MakeTitle(page, "Docket"));
    AddButton(*header, page, "&Read an order...", &DocketPanel::ReadOrderFromFile);
    AddButton(*header, page, "&Paste an order", &DocketPanel::ReadPastedOrder);
    AddButton(*header, page, "Paste an &answer", &DocketPanel::ReadPastedAnswer);
    auto* add = new wxButton(page, wxID_ANY, "&New...");
    add->SetToolTip("Add an entry, motion, ruling, obligation or discovery request by hand");
    permits_.Add(*add, Task::kContribute);
    add->Bind(wxEVT_BUTTON, [this, add](wxCommandEvent&) { ShowNewMenu(*add); });
    header->Add(add, 0, wxLEFT, FromDIP(kBetween));
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

void DocketPanel::ReadNotice() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    wxFileDialog dialog(this, "Read a court notice", wxString(), wxString(),
                        "Saved notices (*.eml;*.txt;*.htm;*.html)|*.eml;*.txt;*.htm;*.html;*.EML|"
                        "All files|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK)
        if (const auto message = TextOf(*this, dialog.GetPath()))
            AddFromNotice(*this, access_, *message);
}

void DocketPanel::OpenDropped(const wxString& path) {
    const auto message = TextOf(*this, path);
    if (!message)
        return;
    if (LooksLikeNotice(*message))
        AddFromNotice(*this, access_, *message);
    else
        ReadOrderFromPath(path);
}

void DocketPanel::AddEntry() {
    AddDocketEntry(*this, access_);
}

void DocketPanel::AddMotion() {
    particulars::AddMotion(*this, access_);
}

void DocketPanel::AddRuling() {
    particulars::AddRuling(*this, access_, lists_->selected_order());
}

void DocketPanel::AddObligation() {
    particulars::AddObligation(*this, access_, lists_->selected_order());
}

void DocketPanel::AddRequest() {
    particulars::AddRequest(*this, access_);
}

void DocketPanel::OpenRedactionRound() {
    lists_->OpenRedactionRound();
}

void DocketPanel::ShowNewMenu(wxWindow& button) {
    wxMenu menu;
    const auto add = [&](const wxString& label, void (DocketPanel::*act)()) {
        const int id = menu.Append(wxID_ANY, label)->GetId();
        menu.Bind(
            wxEVT_MENU, [this, act](wxCommandEvent&) { (this->*act)(); }, id);
    };
    add("&Entry...", &DocketPanel::AddEntry);
    add("Entry from a court &notice...", &DocketPanel::ReadNotice);
    menu.AppendSeparator();
    add("&Motion...", &DocketPanel::AddMotion);
    add("&Ruling...", &DocketPanel::AddRuling);
    add("&Obligation...", &DocketPanel::AddObligation);
    add("&Discovery request...", &DocketPanel::AddRequest);
    button.PopupMenu(&menu, 0, button.GetSize().y);
}

void DocketPanel::EditSelected() {
    lists_->EditSelected();
}

}  // namespace particulars
