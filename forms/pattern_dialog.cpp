#include "forms/pattern_dialog.h"

#include <utility>

#include <wx/choice.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/layout.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/wrapped_text.h"
#include "model/core/error.h"

namespace particulars {
namespace {

constexpr int kFieldWidth = 440;
constexpr int kNoteWidth = 560;

}  // namespace

PatternDialog::PatternDialog(wxWindow* parent, FirmPattern pattern)
    : wxDialog(parent, wxID_ANY, _("Add a pattern"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      pattern_(std::move(pattern)) {
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeNote(this,
                        _("A regular expression (RE2), found in upper and lower case. A blank "
                          "stands for any white space. It is kept in your own hints.json, for "
                          "every case on this computer."),
                        kNoteWidth));
    auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(kBetween, kBetween)));
    grid->AddGrowableCol(1);
    id_ = AddLine(*grid, _("&Id:"), "Id", pattern_.id);
    expression_ = AddLine(*grid, _("&Pattern:"), "Pattern", pattern_.pattern);
    example_ = AddLine(*grid, _("&Test sentence:"), "Test sentence", pattern_.example);
    grid->AddSpacer(0);
    trial_ = new wxStaticText(this, wxID_ANY, wxString());
    trial_->SetName("What the pattern finds");
    grid->Add(trial_, 0, wxEXPAND);
    label_ = AddLine(*grid, _("&About:"), "About", pattern_.label);
    prompt_ = AddLine(*grid, _("What to &do:"), "What to do", pattern_.prompt);
    authority_ = AddLine(*grid, _("Au&thority:"), "Authority", pattern_.authority);
    grid->Add(new wxStaticText(this, wxID_ANY, _("&Weight:")), 0, wxALIGN_CENTER_VERTICAL);
    severity_ = new wxChoice(this, wxID_ANY);
    severity_->SetName("Weight");
    for (const wxString& weight :
         {_("1: worth a look"), _("2: usually needs more"), _("3: courts rejected it")})
        severity_->Append(weight);
    severity_->SetSelection(pattern_.severity - 1);
    grid->Add(severity_);
    AddSpaced(inner, grid, 0, wxEXPAND);
    problem_ = new WrappedText(this);
    problem_->SetForegroundColour(CurrentPalette().urgent);
    AddSpaced(inner, problem_, 0, wxEXPAND);
    AddSpaced(inner, CreateStdDialogButtonSizer(wxOK | wxCANCEL), 0, wxEXPAND);
    for (wxTextCtrl* field : {expression_, example_})
        field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { Try(); });
    Try();
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    expression_->SetFocus();
}

wxTextCtrl* PatternDialog::AddLine(wxFlexGridSizer& grid, const wxString& label,
                                   const wxString& name, const std::string& value) {
    grid.Add(new wxStaticText(this, wxID_ANY, label), 0, wxALIGN_CENTER_VERTICAL);
    auto* field = new wxTextCtrl(this, wxID_ANY, Wx(value), wxDefaultPosition,
                                 FromDIP(wxSize(kFieldWidth, -1)));
    field->SetName(name);
    grid.Add(field, 1, wxEXPAND);
    return field;
}

FirmPattern PatternDialog::Entered() const {
    FirmPattern entered;
    entered.id = Utf8(id_->GetValue().Trim().Trim(false));
    entered.pattern = Utf8(expression_->GetValue());
    entered.example = Utf8(example_->GetValue());
    entered.label = Utf8(label_->GetValue());
    entered.prompt = Utf8(prompt_->GetValue());
    entered.authority = Utf8(authority_->GetValue());
    entered.severity = severity_->GetSelection() + 1;
    return entered;
}

void PatternDialog::Try() {
    const FirmPattern entered = Entered();
    const PatternTrial trial = TryPattern(entered.pattern, entered.example);
    wxString words = _("Finds nothing in the sentence.");
    if (!trial.problem.empty())
        words = _("Cannot be used: ") + Escaped(trial.problem) + ".";
    else if (trial.found)
        words = _("Finds: ") +
                Escaped("\u201c" + std::string(Slice(entered.example, *trial.found)) + "\u201d");
    const Palette& palette = CurrentPalette();
    trial_->SetForegroundColour(trial.found ? palette.text : palette.urgent);
    trial_->SetLabel(words);
}

bool PatternDialog::TransferDataFromWindow() {
    const FirmPattern entered = Entered();
    if (const Violations violations = Check(entered); !violations.empty()) {
        problem_->SetText(Wx(violations.front().message));
        Fit();
        return false;
    }
    pattern_ = entered;
    return true;
}

bool AskForPattern(wxWindow& parent, const std::string& sentence) {
    const auto folder = FirmsLawFolder();
    if (!folder) {
        wxMessageBox(_("There is no home folder to keep your own patterns in. Set PARTICULARS_FIRM "
                       "to a folder."),
                     _("Add a pattern"), wxOK | wxICON_INFORMATION, &parent);
        return false;
    }
    FirmPattern start;
    start.id = FreeFirmId(TheLawData().hints);
    start.example = sentence;
    PatternDialog dialog(&parent, start);
    if (dialog.ShowModal() != wxID_OK)
        return false;
    try {
        AddFirmPattern(*folder, dialog.pattern());
        return true;
    } catch (const Error& failure) {
        wxMessageBox(Wx(failure.what()), _("Add a pattern"), wxOK | wxICON_ERROR, &parent);
        return false;
    }
}

}  // namespace particulars
