#include "forms/deadline_dialog.h"

#include <utility>

#include <wx/stattext.h>

#include "forms/agenda.h"
#include "forms/computation_fields.h"
#include "forms/dialog_fields.h"
#include "forms/theme.h"
#include "model/deadlines/obligation_deadline.h"

namespace particulars {
namespace {

constexpr int kTextWidth = 480;

}  // namespace

DeadlineDialog::DeadlineDialog(wxWindow* parent, Deadline deadline,
                               std::optional<Date> earliest_trigger)
    : deadline_(std::move(deadline)), earliest_trigger_(earliest_trigger) {
    wxXmlResource::Get()->LoadDialog(this, parent, "deadline_dialog");
    title_ = &FindControl<wxTextCtrl>(*this, "title");
    authority_ = &FindControl<wxTextCtrl>(*this, "authority");
    responsible_ = &FindControl<wxTextCtrl>(*this, "responsible");
    computation_ = new ComputationFields(this);
    AttachControl(*this, "computation", *computation_);
    result_ = &FindControl<wxStaticText>(*this, "result");
    result_->SetFont(result_->GetFont().Bold());
    result_->SetName("Answer");
    NameControlsByLabels(*this);
    if (deadline_.number > 0)
        SetTitle(Wx(Designation(deadline_)));
    computation_->OnChange([this] { ShowResult(); });
    TransferDataToWindow();
    Fit();
    CentreOnParent();
}

bool DeadlineDialog::TransferDataToWindow() {
    Put(*title_, deadline_.title);
    Put(*authority_, deadline_.authority);
    Put(*responsible_, deadline_.responsible);
    computation_->SetInput(InputOf(deadline_));
    return true;
}

Deadline DeadlineDialog::Edited() const {
    Deadline edited = deadline_;
    edited.title = Take(*title_);
    edited.authority = Take(*authority_);
    edited.responsible = Take(*responsible_);
    const ComputationInput input = computation_->input();
    if (input != InputOf(deadline_)) {
        PutInput(edited, input);
        ComputeDeadline(edited, earliest_trigger_);
        edited.verified_by.clear();
        edited.verified_on.reset();
    }
    return edited;
}

bool DeadlineDialog::TransferDataFromWindow() {
    Violations violations;
    const ComputationInput input = computation_->input();
    if (!computation_->trigger_problem().empty())
        violations = {{"trigger", computation_->trigger_problem()}};
    else if (input.trigger && input.basis != TriggerBasis::kNone)
        if (auto request = RequestFrom(input); std::holds_alternative<Violations>(request))
            violations = std::get<Violations>(request);
    Deadline edited;
    if (violations.empty()) {
        edited = Edited();
        violations = ButNumber(Check(edited));
    }
    if (!violations.empty()) {
        ShowViolation(*this, violations.front());
        if (!FindWindow(wxXmlResource::GetXRCID(violations.front().field)))
            computation_->FocusField(violations.front().field);
        return false;
    }
    deadline_ = std::move(edited);
    return true;
}

void DeadlineDialog::ShowResult() {
    const Palette& palette = CurrentPalette();
    const ComputationInput input = computation_->input();
    std::string words = "No date yet.";
    if (input.trigger && input.basis != TriggerBasis::kNone) {
        const auto request = RequestFrom(input);
        const auto* violations = std::get_if<Violations>(&request);
        result_->SetForegroundColour(violations ? palette.urgent : palette.text);
        words = violations ? violations->front().message : "Act by " + ActByInWords(Edited());
    }
    result_->SetLabel(Escaped(words));
    result_->Wrap(FromDIP(kTextWidth));
    Layout();
}

}  // namespace particulars
