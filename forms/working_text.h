// The working of a date, step by step with its authority, as text that can be read line by line,
// selected and copied. A list would cut the steps off.

#pragma once

#include <string>
#include <vector>

#include <wx/textctrl.h>

#include "model/deadlines/computation.h"

namespace particulars {

class WorkingText : public wxTextCtrl {
public:
    explicit WorkingText(wxWindow* parent);

    void ShowSteps(const std::vector<WorkingStep>& steps);
};

/// One numbered step to a line, the day it reached and the authority below it.
std::string WorkingInWords(const std::vector<WorkingStep>& steps);

}  // namespace particulars
