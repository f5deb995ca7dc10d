#include "forms/computation_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/court_picker.h"
#include "forms/date_entry.h"
#include "forms/dialog_fields.h"
#include "forms/theme.h"
#include "model/deadlines/calculator.h"

namespace particulars {
namespace {

constexpr std::array<std::pair<TriggerBasis, const char*>, 7> kBases = {{
    {TriggerBasis::kOrder, "the date written on the order"},
    {TriggerBasis::kEntry, "entry on the docket"},
    {TriggerBasis::kService, "service"},
    {TriggerBasis::kReceipt, "receipt"},
    {TriggerBasis::kEvent, "another event"},
    {TriggerBasis::kFixed, "nothing: the court named the day"},
    {TriggerBasis::kNone, "nothing: no date is set"},
}};

constexpr std::array<std::pair<ServiceMethod, const char*>, 7> kMethods = {{
    {ServiceMethod::kElectronic, "electronic filing or e-mail by consent"},
    {ServiceMethod::kPersonal, "handed over in person"},
    {ServiceMethod::kMail, "mail"},
    {ServiceMethod::kClerk, "left with the clerk"},
    {ServiceMethod::kOvernight, "overnight courier"},
    {ServiceMethod::kFax, "fax"},
    {ServiceMethod::kOtherConsented, "other means consented to in writing"},
}};

template <typename Table>
void Fill(wxChoice& choice, const Table& table) {
    for (const auto& [value, label] : table)
        choice.Append(label);
    choice.SetSelection(0);
}

template <typename Table, typename Value>
void Choose(wxChoice& choice, const Table& table, Value value) {
    for (unsigned index = 0; index < table.size(); ++index)
        if (table[index].first == value)
            choice.SetSelection(static_cast<int>(index));
}

template <typename Table>
auto Chosen(const wxChoice& choice, const Table& table) {
    return table[static_cast<std::size_t>(std::max(0, choice.GetSelection()))].first;
}

std::optional<TimeOfDay> ReadTime(std::string_view text) {
    int hour = 0;
    int minute = 0;
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.size() != colon + 3)
        return std::nullopt;
    const auto read_hour = std::from_chars(text.data(), text.data() + colon, hour);
    const auto read_minute =
        std::from_chars(text.data() + colon + 1, text.data() + text.size(), minute);
    const bool whole = read_hour.ptr == text.data() + colon &&
                       read_minute.ptr == text.data() + text.size() && colon > 0;
    if (!whole || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return TimeOfDay(hour * 60 + minute);
}

}  // namespace

ComputationInput InputOf(const Deadline& deadline) {
    return {deadline.court,     deadline.trigger, deadline.trigger_time, deadline.period,
            deadline.direction, deadline.basis,   deadline.service};
}

void PutInput(Deadline& deadline, const ComputationInput& input) {
    deadline.court = input.court;
    deadline.trigger = input.trigger;
    deadline.trigger_time = input.trigger_time;
    deadline.period = input.period;
    deadline.direction = input.direction;
    deadline.basis = input.basis;
    deadline.service = input.service;
}

std::variant<ComputationRequest, Violations> RequestFrom(const ComputationInput& input,
                                                         std::span<const Closure> closures) {
    ComputationRequest request;
    request.closures = closures;
    request.court = input.court;
    if (input.court.empty())
        return Violations{{"court", "Choose the court."}};
    if (!input.trigger)
        return Violations{{"trigger", "Enter the day the period runs from."}};
    request.trigger = *input.trigger;
    request.direction = input.direction;
    request.basis = input.basis;
    if (input.basis == TriggerBasis::kService)
        request.service = input.service;
    if (input.basis != TriggerBasis::kFixed) {
        request.period = ReadPeriod(input.period);
        if (!request.period)
            return Violations{{"period", "Enter a period such as \"21 days\" or \"two weeks\"."}};
    }
    if (!input.trigger_time.empty()) {
        request.time = ReadTime(input.trigger_time);
        if (!request.time)
            return Violations{{"trigger_time", "Enter the time as 14:15."}};
    }
    Violations violations = Check(request);
    if (!violations.empty())
        return violations;
    return request;
}

ComputationFields::ComputationFields(wxWindow* parent) {
    wxXmlResource::Get()->LoadPanel(this, parent, "computation_fields");
    court_ = new CourtPicker(this);
    AttachControl(*this, "court", *court_);
    trigger_ = new DateEntry(this, "Runs from the day");
    AttachControl(*this, "trigger", *trigger_);
    trigger_time_ = &FindControl<wxTextCtrl>(*this, "trigger_time");
    period_ = &FindControl<wxTextCtrl>(*this, "period");
    direction_ = &FindControl<wxChoice>(*this, "direction");
    basis_ = &FindControl<wxChoice>(*this, "basis");
    service_ = &FindControl<wxChoice>(*this, "service");
    service_reason_ = &FindControl<wxStaticText>(*this, "service_reason");
    NameControlsByLabels(*this);
    Fill(*basis_, kBases);
    Fill(*service_, kMethods);
    trigger_->OnChange([this] { Changed(); });
    for (wxWindow* field : {static_cast<wxWindow*>(trigger_time_), static_cast<wxWindow*>(period_)})
        field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { Changed(); });
    for (wxChoice* choice : {static_cast<wxChoice*>(court_), direction_, basis_, service_})
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Changed(); });
    AllowService();
}

void ComputationFields::SetInput(const ComputationInput& input) {
    court_->SetCourt(input.court);
    trigger_time_->ChangeValue(Wx(input.trigger_time));
    period_->ChangeValue(Wx(input.period));
    direction_->SetSelection(input.direction == Direction::kAfter ? 0 : 1);
    Choose(*basis_, kBases, input.basis);
    Choose(*service_, kMethods, input.service.value_or(ServiceMethod::kElectronic));
    trigger_->SetDate(input.trigger);
    Changed();
}

ComputationInput ComputationFields::input() const {
    ComputationInput input;
    input.court = court_->court();
    input.trigger = trigger_->date();
    input.trigger_time = Utf8(trigger_time_->GetValue());
    const std::string typed = Utf8(period_->GetValue());
    const std::optional<Period> period = ReadPeriod(Trim(typed));
    input.period = period ? ToText(*period) : std::string(Trim(typed));
    input.direction = direction_->GetSelection() == 1 ? Direction::kBefore : Direction::kAfter;
    input.basis = Chosen(*basis_, kBases);
    if (input.basis == TriggerBasis::kService)
        input.service = Chosen(*service_, kMethods);
    return input;
}

std::string ComputationFields::trigger_problem() const {
    return trigger_->problem();
}

void ComputationFields::TakeTriggerFromOther(bool linked) {
    if (linked_ == linked)
        return;
    linked_ = linked;
    AllowService();
}

void ComputationFields::OnChange(std::function<void()> change) {
    change_ = std::move(change);
}

void ComputationFields::FocusField(const std::string& field) {
    if (field == "court")
        court_->SetFocus();
    else if (field == "trigger" || field == "time")
        trigger_->SetFocus();
    else if (field == "trigger_time")
        trigger_time_->SetFocus();
    else if (field == "service")
        service_->SetFocus();
    else
        period_->SetFocus();
}

void ComputationFields::Changed() {
    AllowService();
    if (change_)
        change_();
}

void ComputationFields::AllowService() {
    const TriggerBasis basis = Chosen(*basis_, kBases);
    const bool served = basis == TriggerBasis::kService && !linked_;
    service_->Enable(served);
    service_reason_->SetForegroundColour(CurrentPalette().muted);
    service_reason_->SetLabel(
        served ? "Days are added only after mail, the clerk or other consented means."
               : "Not used: service adds days only to periods that run from service.");
    AllowTrigger();
}

void ComputationFields::AllowTrigger() {
    const TriggerBasis basis = Chosen(*basis_, kBases);
    const bool runs = linked_ || (basis != TriggerBasis::kFixed && basis != TriggerBasis::kNone);
    period_->Enable(runs);
    direction_->Enable(runs);
    trigger_->Enable(!linked_);
    basis_->Enable(!linked_);
    trigger_time_->Enable(runs && !linked_);
}

}  // namespace particulars
