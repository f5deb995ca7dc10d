// Computes a date for the sake of asking: nothing is stored. The answer follows every change.

#pragma once

#include <string>

#include <wx/dialog.h>

#include "model/deadlines/computation.h"

class wxStaticText;

namespace particulars {

class ComputationFields;
class WorkingText;

class CalculatorDialog : public wxDialog {
public:
    /// Starts with `court`, 21 days from `today`.
    CalculatorDialog(wxWindow* parent, const std::string& court, const Date& today);

private:
    void Answer();
    void ShowAnswer(const ComputedDate& computed);

    ComputationFields* fields_ = nullptr;
    wxStaticText* result_ = nullptr;
    wxStaticText* warnings_ = nullptr;
    WorkingText* working_ = nullptr;
};

}  // namespace particulars
