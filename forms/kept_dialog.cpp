#include "forms/kept_dialog.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/button.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 560;
constexpr int kListHeight = 120;
constexpr int kTextHeight = 200;

}  // namespace

KeptDialog::KeptDialog(wxWindow* parent, Desk& desk)
    : wxDialog(parent, wxID_ANY, _("Changes not saved yet"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      desk_(desk) {
    auto* inner = MakeOuterSizer(this);
    list_ = new RecordList(this, "Changes not saved yet", {{_("Since"), 70}, {_("What"), 0}});
    list_->SetMinSize(FromDIP(wxSize(kWidth, kListHeight)));
    list_->OnSelect([this] { ShowSelected(); });
    inner->Add(list_, 1, wxEXPAND);
    why_ = MakeNote(this, wxString());
    why_->SetName("Why it is not saved");
    AddSpaced(inner, why_, 0, wxEXPAND);
    text_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                           FromDIP(wxSize(kWidth, kTextHeight)), wxTE_MULTILINE | wxTE_READONLY);
    text_->SetName("The change in full");
    AddSpaced(inner, text_, 2, wxEXPAND);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    discard_ = new wxButton(this, wxID_ANY, _("&Discard..."));
    discard_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { DiscardSelected(); });
    row->Add(discard_);
    row->AddStretchSpacer();
    row->Add(new wxButton(this, wxID_CLOSE));
    save_ = new wxButton(this, wxID_ANY, _("&Save now"));
    save_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { SaveSelected(); });
    save_->SetDefault();
    AddSpaced(row, save_);
    inner->Add(row, 0, wxEXPAND | wxTOP, FromDIP(kOutside));
    SetEscapeId(wxID_CLOSE);
    Reload();
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    list_->SetFocus();
}

int KeptDialog::selected() const {
    return list_->GetSelectedRow();
}

void KeptDialog::Reload() {
    const int before = std::max(0, selected());
    kept_ = desk_.KeptChanges();
    std::vector<RecordList::Row> rows;
    for (const KeptChange& change : kept_)
        rows.push_back({std::to_string(rows.size()), {change.since, Capitalized(change.label)}});
    list_->SetRows(rows);
    if (!rows.empty())
        list_->SelectRecord(std::to_string(
            std::min<std::size_t>(static_cast<std::size_t>(before), rows.size() - 1)));
    ShowSelected();
}

void KeptDialog::ShowSelected() {
    const int row = selected();
    save_->Enable(row >= 0);
    discard_->Enable(row >= 0);
    const KeptChange change = row < 0 ? KeptChange() : kept_[static_cast<std::size_t>(row)];
    why_->SetLabel(row < 0 ? _("Everything is saved.") : Escaped(change.why));
    why_->Wrap(FromDIP(kWidth));
    text_->ChangeValue(Wx(change.text));
    Layout();
}

void KeptDialog::SaveSelected() {
    if (selected() < 0)
        return;
    desk_.SaveKept(static_cast<std::size_t>(selected()));
    Reload();
    if (kept_.empty() && IsModal())
        EndModal(wxID_CLOSE);
}

void KeptDialog::DiscardSelected() {
    const int row = selected();
    if (row < 0)
        return;
    wxMessageDialog question(this,
                             _("It is nowhere else: discarding it cannot be undone. Copy its text "
                               "first if you may need it."),
                             _("Discard the change?"), wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    question.SetYesNoLabels(_("&Discard"), _("&Keep"));
    if (question.ShowModal() != wxID_YES)
        return;
    desk_.DiscardKept(static_cast<std::size_t>(row));
    Reload();
}

std::string KeptInWords(std::size_t count) {
    if (count == 0)
        return {};
    return count == 1 ? "1 change not saved yet" : fmt::format("{} changes not saved yet", count);
}

bool MayLoseKept(wxWindow& parent, std::size_t count) {
    if (count == 0)
        return true;
    wxMessageDialog question(&parent,
                             Wx(KeptInWords(count) + ". Leaving the program drops what is not "
                                                     "saved; the case itself is as it was."),
                             _("Leave without saving?"), wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    question.SetYesNoLabels(_("&Drop and leave"), _("&Stay"));
    return question.ShowModal() == wxID_YES;
}

}  // namespace particulars
