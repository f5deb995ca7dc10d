#include "forms/standards_dialog.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/permits.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/wrapped_text.h"
#include "model/particularity/law_data.h"

namespace particulars {
namespace {

constexpr int kWidth = 620;
constexpr int kListHeight = 260;
constexpr int kDetailsHeight = 170;

std::string CheckInWords(const std::string& check) {
    if (check == "V")
        return "The source was read.";
    if (check == "P")
        return "The source was read in part: check before relying.";
    return "From general knowledge, not re-read: check before relying.";
}

std::string Details(const Standard& standard) {
    std::string text = standard.title + "\nStage: " + standard.stage + "\nLaw: " + standard.law +
                       "\nAuthority: " + standard.authority + "\n" + CheckInWords(standard.check) +
                       "\n\n" + standard.summary + "\n\nElements:\n";
    for (const StandardElement& element : standard.elements)
        text += "  " + ElementLabel(element.element) +
                (element.required ? " (required)" : " (advisable)") + "\n";
    return text;
}

}  // namespace

StandardsDialog::StandardsDialog(wxWindow* parent, const StandardLibrary& library,
                                 const std::vector<std::string>& chosen)
    : wxDialog(parent, wxID_ANY, _("Choose standards"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      library_(library),
      before_(chosen) {
    auto* inner = MakeOuterSizer(this);
    inner->Add(new wxStaticText(this, wxID_ANY,
                                _("&Standards for the matrix, the checklists and the print:")));
    list_ =
        new wxCheckListBox(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(kWidth, kListHeight)));
    list_->SetName("Standards");
    for (const Standard& standard : library_.standards()) {
        const int row = list_->Append(Wx(standard.id + "   " + standard.title + "   (" +
                                         standard.stage + ", " + standard.check + ")"));
        list_->Check(static_cast<unsigned>(row),
                     std::find(chosen.begin(), chosen.end(), standard.id) != chosen.end());
    }
    AddSpaced(inner, list_, 1, wxEXPAND);
    for (const std::string& finding : TheLawData().findings) {
        auto* refused = new WrappedText(this);
        refused->SetForegroundColour(CurrentPalette().urgent);
        refused->SetText(Wx("Not in force: " + finding));
        AddSpaced(inner, refused, 0, wxEXPAND);
    }
    details_ =
        new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                       FromDIP(wxSize(kWidth, kDetailsHeight)), wxTE_MULTILINE | wxTE_READONLY);
    details_->SetName("About the standard");
    AddSpaced(inner, details_, 1, wxEXPAND);
    AddSpaced(inner, CreateStdDialogButtonSizer(wxOK | wxCANCEL), 0, wxEXPAND);
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) { Explain(event.GetSelection()); });
    list_->Bind(wxEVT_CHECKLISTBOX,
                [this](wxCommandEvent& event) { Explain(event.GetSelection()); });
    wxArrayInt checked;
    if (list_->GetCheckedItems(checked) > 0) {
        list_->SetSelection(checked.front());
        list_->EnsureVisible(checked.front());
        Explain(checked.front());
    }
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
}

void StandardsDialog::Explain(int row) {
    if (row >= 0)
        details_->SetValue(Wx(Details(library_.standards()[static_cast<std::size_t>(row)])));
}

std::vector<std::string> StandardsDialog::chosen() const {
    wxArrayInt rows;
    list_->GetCheckedItems(rows);
    std::vector<std::string> now;
    for (const int row : rows)
        now.push_back(library_.standards()[static_cast<std::size_t>(row)].id);
    std::vector<std::string> ordered;
    for (const std::string& id : before_)
        if (std::find(now.begin(), now.end(), id) != now.end())
            ordered.push_back(id);
    for (const std::string& id : now)
        if (std::find(ordered.begin(), ordered.end(), id) == ordered.end())
            ordered.push_back(id);
    return ordered;
}

void ChooseStandards(wxWindow& parent, CaseAccess& access) {
    StandardsDialog dialog(&parent, access.standards(), access.chosen_standards());
    if (Ask(dialog, access, Task::kContribute) && !dialog.chosen().empty())
        access.ChooseStandards(dialog.chosen());
}

}  // namespace particulars
