#include "forms/obligation_dialog.h"

#include <utility>

#include "forms/dialog_fields.h"
#include "model/deadlines/computation.h"

namespace particulars {
namespace {

/// What Check of the domain cannot see before the texts are read.
Violations CheckPeriod(const Obligation& obligation) {
    if (!obligation.period.empty() && !ReadPeriod(obligation.period))
        return {
            {"period", "Enter a period such as \"21 days\" or \"two weeks\", or leave it empty."}};
    if (obligation.basis == ToText(TriggerBasis::kFixed) && !obligation.fixed_date)
        return {{"fixed_date", "Enter the day that the court named."}};
    return {};
}

}  // namespace

ObligationDialog::ObligationDialog(wxWindow* parent, Obligation obligation)
    : obligation_(std::move(obligation)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "obligation_dialog");
    obligor_ = &FindControl<wxTextCtrl>(*this, "obligor");
    act_ = &FindControl<wxTextCtrl>(*this, "act");
    condition_ = &FindControl<wxTextCtrl>(*this, "condition");
    alternative_ = &FindControl<wxTextCtrl>(*this, "alternative");
    period_ = &FindControl<wxTextCtrl>(*this, "period");
    direction_ = &FindControl<wxChoice>(*this, "direction");
    basis_ = &FindControl<wxChoice>(*this, "basis");
    event_ = &FindControl<wxTextCtrl>(*this, "event");
    fixed_date_ = &AddDateEntry(*this, "fixed_date", "Day named");
    sentence_ = &FindControl<wxTextCtrl>(*this, "sentence");
    NameControlsByLabels(*this);
    basis_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { EnableWhatApplies(); });
    Fit();
    CentreOnParent();
}

bool ObligationDialog::TransferDataToWindow() {
    Put(*obligor_, obligation_.obligor);
    Put(*act_, obligation_.act);
    Put(*condition_, obligation_.condition);
    Put(*alternative_, obligation_.alternative);
    Put(*period_, obligation_.period);
    direction_->SetStringSelection(Wx(obligation_.direction));
    basis_->SetStringSelection(Wx(obligation_.basis));
    Put(*event_, obligation_.event);
    fixed_date_->SetDate(obligation_.fixed_date);
    Put(*sentence_, obligation_.sentence);
    EnableWhatApplies();
    return true;
}

Obligation ObligationDialog::Edited() const {
    Obligation edited = obligation_;
    edited.obligor = Take(*obligor_);
    edited.act = Take(*act_);
    edited.condition = Take(*condition_);
    edited.alternative = Take(*alternative_);
    edited.direction = Utf8(direction_->GetStringSelection());
    edited.basis = Utf8(basis_->GetStringSelection());
    edited.period = period_->IsEnabled() ? Take(*period_) : std::string();
    if (const std::optional<Period> period = ReadPeriod(edited.period))
        edited.period = ToText(*period);
    edited.event = event_->IsEnabled() ? Take(*event_) : std::string();
    edited.fixed_date = fixed_date_->IsEnabled() ? fixed_date_->date() : std::nullopt;
    return edited;
}

bool ObligationDialog::TransferDataFromWindow() {
    if (fixed_date_->IsEnabled() && !fixed_date_->problem().empty()) {
        ShowViolation(*this, {"fixed_date", fixed_date_->problem()});
        return false;
    }
    Obligation edited = Edited();
    Violations violations = CheckPeriod(edited);
    if (violations.empty())
        violations = ButNumber(Check(edited));
    if (!violations.empty()) {
        ShowViolation(*this, violations.front());
        return false;
    }
    obligation_ = std::move(edited);
    return true;
}

void ObligationDialog::EnableWhatApplies() {
    const std::string basis = Utf8(basis_->GetStringSelection());
    const bool fixed = basis == ToText(TriggerBasis::kFixed);
    const bool runs = !fixed && basis != ToText(TriggerBasis::kNone);
    period_->Enable(runs);
    direction_->Enable(runs);
    event_->Enable(basis == ToText(TriggerBasis::kEvent));
    fixed_date_->Enable(fixed);
}

}  // namespace particulars
