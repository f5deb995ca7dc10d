#include "forms/word_copy_dialog.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/redline_filler.h"
#include "forms/words.h"
#include "model/core/error.h"

namespace particulars {
namespace {

constexpr int kListWidth = 240;
constexpr int kTextWidth = 520;
constexpr int kHeight = 340;

bool CanBeTaken(const CopiedText& text) {
    return text.state == CopiedTextState::kChanged;
}

wxString LineOf(const CopiedText& text) {
    return Wx(fmt::format("{}: {}", text.designation, ToText(text.state)));
}

}  // namespace

WordCopyDialog::WordCopyDialog(wxWindow* parent, WordReading reading)
    : wxDialog(parent, wxID_ANY, _("Edited Word copy"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      reading_(std::move(reading)) {
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeNote(this,
                        _("Each ticked text becomes a new draft, all of them in one act that can "
                          "be undone. The versions that are there stay as they are."),
                        kListWidth + kTextWidth));
    list_ =
        new wxCheckListBox(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(kListWidth, kHeight)));
    list_->SetName("Texts in the copy");
    for (const CopiedText& text : reading_.texts)
        list_->Append(LineOf(text));
    auto* redline = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                                   FromDIP(wxSize(kTextWidth, kHeight)),
                                   wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2);
    redline->SetName("Changes");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(list_, 0, wxEXPAND);
    AddSpaced(row, redline, 1, wxEXPAND);
    AddSpaced(inner, row, 1, wxEXPAND);
    state_ = MakeNote(this, wxString());
    AddSpaced(inner, state_);
    auto* key = MakeNote(this, wxString());
    AddSpaced(inner, key);
    filler_ = std::make_unique<RedlineFiller>(*redline, [this, key](const wxString& words) {
        key->SetLabel(words);
        Layout();
    });
    AddSpaced(inner, CreateStdDialogButtonSizer(wxOK | wxCANCEL), 0, wxEXPAND);
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
        if (event.GetInt() >= 0)
            Show(static_cast<std::size_t>(event.GetInt()));
    });
    list_->Bind(wxEVT_CHECKLISTBOX, [this](wxCommandEvent& event) {
        const auto line = static_cast<unsigned>(event.GetInt());
        Choose(line, list_->IsChecked(line));
    });
    for (std::size_t i = 0; i < reading_.texts.size(); ++i)
        Choose(i, true);
    Fit();
    CentreOnParent();
    if (!reading_.texts.empty()) {
        list_->SetSelection(0);
        Show(0);
    }
    list_->SetFocus();
}

WordCopyDialog::~WordCopyDialog() = default;

void WordCopyDialog::Choose(std::size_t index, bool take) {
    list_->Check(static_cast<unsigned>(index), take && CanBeTaken(reading_.texts[index]));
    ShowCount();
}

void WordCopyDialog::ShowCount() {
    auto* ok = dynamic_cast<wxButton*>(FindWindow(wxID_OK));
    const std::size_t count = chosen().size();
    ok->SetLabel(count == 1 ? wxString(_("&Take 1 text"))
                            : Wx(fmt::format("&Take {} texts", count)));
    ok->Enable(count > 0);
}

void WordCopyDialog::Show(std::size_t index) {
    const CopiedText& text = reading_.texts[index];
    state_->SetLabel(Wx(StateInWords(text)));
    const bool differs =
        text.state == CopiedTextState::kChanged || text.state == CopiedTextState::kConflict;
    filler_->Compare(differs ? text.now : text.edited, text.edited, RedlineSides::kVersions);
    Layout();
}

std::vector<TradeSecretId> WordCopyDialog::chosen() const {
    std::vector<TradeSecretId> chosen;
    for (std::size_t i = 0; i < reading_.texts.size(); ++i)
        if (list_->IsChecked(static_cast<unsigned>(i)))
            chosen.push_back(reading_.texts[i].secret);
    return chosen;
}

void ReadEditedCopy(wxWindow& parent, CaseAccess& access) {
    wxFileDialog dialog(&parent, _("Read an edited Word copy"), wxString(), wxString(),
                        _("Word files (*.docx)|*.docx"), wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK)
        ReadEditedCopy(parent, access, Utf8(dialog.GetPath()));
}

void ReadEditedCopy(wxWindow& parent, CaseAccess& access, const std::string& path) {
    const auto versions_of = [&](const TradeSecretId& secret) { return access.VersionsOf(secret); };
    try {
        WordReading reading =
            CompareWordCopy(ReadWordCopy(path), path, access.records().secrets, versions_of);
        if (reading.texts.empty()) {
            wxMessageBox(_("The file holds no text of this case. Texts are found by the bookmarks "
                           "that a paper saved for Word has around them."),
                         _("Edited Word copy"), wxOK | wxICON_INFORMATION, &parent);
            return;
        }
        WordCopyDialog dialog(&parent, reading);
        if (dialog.ShowModal() != wxID_OK || dialog.chosen().empty())
            return;
        std::vector<AnyRecord> drafts;
        for (const Version& draft : DraftsOf(reading, dialog.chosen(), versions_of, access.user(),
                                             ToIso(access.clock().Now())))
            drafts.emplace_back(draft);
        const std::size_t count = drafts.size();
        access.Save(TakingLabel(count), std::move(drafts));
    } catch (const Error& error) {
        wxMessageBox(Wx(error.what()), _("Edited Word copy"), wxOK | wxICON_INFORMATION, &parent);
    }
}

}  // namespace particulars
