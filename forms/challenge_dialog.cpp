#include "forms/challenge_dialog.h"

#include <algorithm>
#include <utility>

#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/date_entry.h"
#include "forms/layout.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/xrc.h"

namespace particulars {

ChallengeDialog::ChallengeDialog(wxWindow* parent, const std::string& secret,
                                 const std::vector<Element>& elements, Challenge challenge)
    : challenge_(std::move(challenge)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "challenge_dialog");
    first_raised_ = new DateEntry(this, "First raised");
    wxXmlResource::Get()->AttachUnknownControl("first_raised", first_raised_, this);
    element_ = &FindControl<wxChoice>(*this, "element");
    words_ = &FindControl<wxTextCtrl>(*this, "words");
    paper_ = &FindControl<wxTextCtrl>(*this, "paper");
    response_ = &FindControl<wxTextCtrl>(*this, "response");
    ruling_ = &FindControl<wxTextCtrl>(*this, "ruling");
    state_ = &FindControl<wxChoice>(*this, "state");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    problem_->SetForegroundColour(CurrentPalette().urgent);
    FindControl<wxStaticText>(*this, "words_note").SetForegroundColour(CurrentPalette().muted);
    auto& heading = FindControl<wxStaticText>(*this, "secret");
    heading.SetLabel(Escaped(secret));
    SetLabelFont(heading, heading.GetFont().Bold());

    element_->Append(_("Everything at once (a blanket objection)"));
    for (const Element& element : elements) {
        elements_.push_back(element.id);
        element_->Append(Wx(ElementLabel(element.id)));
    }
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
}

bool ChallengeDialog::TransferDataToWindow() {
    const auto chosen = std::find(elements_.begin(), elements_.end(), challenge_.element);
    element_->SetSelection(
        chosen == elements_.end() ? 0 : static_cast<int>(chosen - elements_.begin()) + 1);
    words_->ChangeValue(Wx(challenge_.words));
    paper_->ChangeValue(Wx(challenge_.paper));
    first_raised_->SetDate(challenge_.first_raised);
    response_->ChangeValue(Wx(challenge_.response));
    ruling_->ChangeValue(Wx(challenge_.ruling));
    state_->SetSelection(static_cast<int>(challenge_.state));
    return true;
}

Challenge ChallengeDialog::Read() const {
    Challenge edited = challenge_;
    const int row = element_->GetSelection();
    edited.blanket = row <= 0;
    edited.element = edited.blanket ? std::string() : elements_[static_cast<std::size_t>(row - 1)];
    edited.words = Utf8(words_->GetValue());
    edited.paper = Utf8(paper_->GetValue());
    edited.first_raised = first_raised_->date();
    edited.response = Utf8(response_->GetValue());
    edited.ruling = Utf8(ruling_->GetValue());
    edited.state = static_cast<ChallengeState>(state_->GetSelection());
    return edited;
}

bool ChallengeDialog::TransferDataFromWindow() {
    Challenge edited = Read();
    Violations violations = Check(edited);
    if (!first_raised_->problem().empty())
        violations.push_back({"first_raised", first_raised_->problem()});
    if (!violations.empty()) {
        problem_->SetLabel(Wx(violations.front().message));
        if (wxWindow* field = FindWindow(wxXmlResource::GetXRCID(violations.front().field)))
            field->SetFocus();
        Fit();
        return false;
    }
    challenge_ = std::move(edited);
    return true;
}

}  // namespace particulars
