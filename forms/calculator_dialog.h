// Computes a date for the sake of asking: nothing is stored. The answer follows every change.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "model/deadlines/closure.h"
#include "model/deadlines/computation.h"

class wxStaticText;

namespace particulars {

class ComputationFields;
class WorkingText;

class CalculatorDialog : public wxDialog {
public:
    /// Starts with `court`, 21 days from `today`. `closures` are those of the case.
    CalculatorDialog(wxWindow* parent, const std::string& court, std::vector<Closure> closures,
                     const Date& today);

private:
    void Answer();
    void ShowAnswer(const ComputedDate& computed);

    std::vector<Closure> closures_;
    ComputationFields* fields_ = nullptr;
    wxStaticText* result_ = nullptr;
    wxStaticText* warnings_ = nullptr;
    WorkingText* working_ = nullptr;
};

}  // namespace particulars
