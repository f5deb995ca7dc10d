#include "forms/working_text.h"

#include <fmt/format.h>

#include "forms/steady.h"
#include "forms/words.h"

namespace particulars {

WorkingText::WorkingText(wxWindow* parent)
    : wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                 wxTE_MULTILINE | wxTE_READONLY) {
    SetName("Working");
}

void WorkingText::ShowSteps(const std::vector<WorkingStep>& steps) {
    ShowText(*this, Wx(WorkingInWords(steps)));
}

std::string WorkingInWords(const std::vector<WorkingStep>& steps) {
    std::string text;
    int number = 0;
    for (const WorkingStep& step : steps) {
        text += fmt::format("{}{}. {}\n", text.empty() ? "" : "\n", ++number, step.step);
        if (step.date)
            text += "     " + ToWords(*step.date) + "\n";
        if (!step.authority.empty())
            text += "     " + step.authority + "\n";
    }
    return text;
}

}  // namespace particulars
