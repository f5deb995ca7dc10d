#include "forms/assessment_dialog.h"

#include <utility>

#include <wx/choice.h>
#include <wx/radiobox.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/theme.h"
#include "forms/words.h"
#include "forms/xrc.h"

namespace particulars {
namespace {

constexpr int kTextWidth = 520;

void SetText(wxWindow& dialog, const char* name, const std::string& text) {
    auto& label = FindControl<wxStaticText>(dialog, name);
    label.SetLabel(Escaped(text));
    label.Wrap(dialog.FromDIP(kTextWidth));
    label.Show(!text.empty());
}

}  // namespace

AssessmentDialog::AssessmentDialog(wxWindow* parent, const AssessmentQuestion& question,
                                   Assessment assessment)
    : assessment_(std::move(assessment)), standard_(question.standard) {
    wxXmlResource::Get()->LoadDialog(this, parent, "assessment_dialog");
    verdict_ = &FindControl<wxRadioBox>(*this, "verdict");
    note_ = &FindControl<wxTextCtrl>(*this, "note");
    reviewer_ = &FindControl<wxTextCtrl>(*this, "reviewer");
    scope_ = &FindControl<wxChoice>(*this, "scope");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    problem_->SetForegroundColour(CurrentPalette().urgent);

    SetText(*this, "secret", question.secret);
    auto& asked = FindControl<wxStaticText>(*this, "question");
    asked.SetFont(asked.GetFont().Bold());
    SetText(*this, "question", question.question);
    SetText(*this, "why", question.why);
    SetText(*this, "authority", question.authority);
    FindControl<wxStaticText>(*this, "why").SetForegroundColour(CurrentPalette().muted);
    FindControl<wxStaticText>(*this, "authority").SetForegroundColour(CurrentPalette().muted);
    FindControl<wxStaticText>(*this, "note_note").SetForegroundColour(CurrentPalette().muted);
    verdict_->SetName("Verdict");
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    verdict_->SetFocus();
}

bool AssessmentDialog::TransferDataToWindow() {
    if (assessment_.verdict != Verdict::kNotAssessed)
        verdict_->SetSelection(static_cast<int>(assessment_.verdict) - 1);
    note_->ChangeValue(Wx(assessment_.note));
    reviewer_->ChangeValue(Wx(assessment_.reviewer));
    scope_->SetString(1, _("Under ") + Wx(standard_) + _(" only"));
    scope_->SetSelection(assessment_.standard.empty() ? 0 : 1);
    return true;
}

bool AssessmentDialog::TransferDataFromWindow() {
    Assessment edited = assessment_;
    edited.verdict = static_cast<Verdict>(verdict_->GetSelection() + 1);
    edited.note = Utf8(note_->GetValue());
    edited.reviewer = Utf8(reviewer_->GetValue());
    edited.standard = scope_->GetSelection() == 1 ? standard_ : std::string();
    if (const Violations violations = Check(edited); !violations.empty()) {
        problem_->SetLabel(Wx(violations.front().message));
        Fit();
        return false;
    }
    assessment_ = std::move(edited);
    return true;
}

}  // namespace particulars
