#include "forms/import_options_page.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/radiobox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "model/core/text.h"

namespace particulars {
namespace {

wxString RejectsBeside(const std::string& path) {
    wxFileName file(Wx(path));
    file.SetName(file.GetName() + "-rejected");
    file.SetExt("csv");
    return file.GetFullPath();
}

}  // namespace

ImportOptionsPage::ImportOptionsPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft)
    : ImportPage(parent, access, draft) {
    auto* inner = new wxBoxSizer(wxVERTICAL);
    wxArrayString modes;
    modes.Add(_("&Add documents; a row whose number is taken in its volume is rejected"));
    modes.Add(_("Change documents that are there (&overlay); a row without one is rejected"));
    mode_ = new wxRadioBox(this, wxID_ANY, _("Rows of the file"), wxDefaultPosition, wxDefaultSize,
                           modes, 1, wxRA_SPECIFY_COLS);
    mode_->SetName("Rows of the file");
    mode_->Bind(wxEVT_RADIOBOX, [this](wxCommandEvent&) {
        blanks_->Enable(mode_->GetSelection() == static_cast<int>(ImportMode::kOverlay));
    });
    inner->Add(mode_, 0, wxEXPAND);
    blanks_ = new wxCheckBox(this, wxID_ANY, _("&Blank cells erase what is there"));
    AddSpaced(inner, blanks_);
    MakeFields(*inner);
    texts_ = new wxCheckBox(this, wxID_ANY, _("Take in the files with e&xtracted text, to search"));
    AddSpaced(inner, texts_);
    SetSizer(inner);
}

void ImportOptionsPage::MakeFields(wxSizer& inner) {
    auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(kBetween, kBetween)));
    grid->AddGrowableCol(1);
    const auto label = [&](const wxString& text) {
        grid->Add(new wxStaticText(this, wxID_ANY, text), 0, wxALIGN_CENTER_VERTICAL);
    };
    label(_("&Volume of rows that name none:"));
    volume_ = new wxTextCtrl(this, wxID_ANY);
    volume_->SetName("Volume of rows that name none");
    grid->Add(volume_, 0, wxEXPAND);
    label(_("&Tier of rows without a designation:"));
    wxArrayString tiers;
    for (const std::string& tier : TierChoices(access().records()))
        tiers.Add(Wx(Capitalized(tier)));
    tier_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, tiers);
    tier_->SetName("Tier of rows without a designation");
    grid->Add(tier_);
    label(_("&Rejected rows go to:"));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    rejects_ = new wxTextCtrl(this, wxID_ANY);
    rejects_->SetName("Rejected rows go to");
    rejects_->SetToolTip(_("A CSV file with the line and the reason of each; empty: none"));
    row->Add(rejects_, 1, wxALIGN_CENTER_VERTICAL);
    auto* browse = new wxButton(this, wxID_ANY, _("Bro&wse..."));
    browse->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { BrowseRejects(); });
    AddSpaced(row, browse);
    grid->Add(row, 0, wxEXPAND);
    AddSpaced(&inner, grid, 0, wxEXPAND);
}

void ImportOptionsPage::BrowseRejects() {
    wxFileDialog dialog(this, _("Where rejected rows go"), wxString(), rejects_->GetValue(),
                        "CSV (*.csv)|*.csv", wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() == wxID_OK)
        rejects_->ChangeValue(dialog.GetPath());
}

void ImportOptionsPage::ShowDraft() {
    const ImportOptions& options = draft().options;
    mode_->SetSelection(static_cast<int>(options.mode));
    blanks_->SetValue(options.blanks_erase);
    blanks_->Enable(options.mode == ImportMode::kOverlay);
    volume_->ChangeValue(Wx(options.production));
    tier_->SetSelection(static_cast<int>(options.unmarked));
    texts_->SetValue(options.reads_texts);
    rejects_->ChangeValue(options.reject_path.empty() ? RejectsBeside(options.path)
                                                      : Wx(options.reject_path));
}

std::optional<std::string> ImportOptionsPage::Take() {
    ImportOptions& options = draft().options;
    options.mode = static_cast<ImportMode>(mode_->GetSelection());
    options.blanks_erase = options.mode == ImportMode::kOverlay && blanks_->GetValue();
    options.production = std::string(Trim(Utf8(volume_->GetValue())));
    options.unmarked = static_cast<Tier>(tier_->GetSelection());
    options.reads_texts = texts_->GetValue();
    options.reject_path = std::string(Trim(Utf8(rejects_->GetValue())));
    if (options.reject_path == options.path)
        return "The rejected rows cannot go into the load file itself.";
    return std::nullopt;
}

}  // namespace particulars
