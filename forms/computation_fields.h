// What a date is computed from: court, trigger, period, direction, what it runs from, how it was
// served. Shared by the deadline's dialog and the calculator.
//
// The service method can be chosen only where the period runs from service: added days belong to
// service alone, and not to a period from the date of an order. The line below says so.

#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <variant>

#include <wx/panel.h>

#include "model/core/violation.h"
#include "model/deadlines/deadline.h"

class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class CourtPicker;
class DateEntry;

/// As a Deadline holds them: each may still be missing.
struct ComputationInput {
    std::string court;
    std::optional<Date> trigger;
    std::string trigger_time;  ///< "HH:MM", only for periods in hours.
    std::string period;        ///< "21 days".
    Direction direction = Direction::kAfter;
    TriggerBasis basis = TriggerBasis::kOrder;
    std::optional<ServiceMethod> service;

    friend bool operator==(const ComputationInput&, const ComputationInput&) = default;
};

ComputationInput InputOf(const Deadline& deadline);
void PutInput(Deadline& deadline, const ComputationInput& input);

/// The request, or what is missing or wrong, by field.
std::variant<ComputationRequest, Violations> RequestFrom(const ComputationInput& input,
                                                         std::span<const Closure> closures);

class ComputationFields : public wxPanel {
public:
    explicit ComputationFields(wxWindow* parent);

    void SetInput(const ComputationInput& input);
    ComputationInput input() const;

    /// Why the trigger date cannot be taken; empty if it can, or is empty.
    std::string trigger_problem() const;

    /// Where day 0 comes from another deadline, the fields about the trigger are not for typing.
    void TakeTriggerFromOther(bool linked);

    void OnChange(std::function<void()> change);

    /// Puts the cursor where a violation of `field` is to be mended.
    void FocusField(const std::string& field);

private:
    void Changed();
    void AllowService();
    void AllowTrigger();

    CourtPicker* court_ = nullptr;
    DateEntry* trigger_ = nullptr;
    wxTextCtrl* trigger_time_ = nullptr;
    wxTextCtrl* period_ = nullptr;
    wxChoice* direction_ = nullptr;
    wxChoice* basis_ = nullptr;
    wxChoice* service_ = nullptr;
    wxStaticText* service_reason_ = nullptr;
    bool linked_ = false;
    std::function<void()> change_;
};

}  // namespace particulars
