#include "forms/working_list.h"

#include <fmt/format.h>

namespace particulars {

WorkingList::WorkingList(wxWindow* parent)
    : RecordList(parent, "Working", {{"", 32}, {"Step", 250}, {"Date", 136}, {"Authority", 180}}) {}

void WorkingList::ShowSteps(const std::vector<WorkingStep>& steps) {
    std::vector<Row> rows;
    for (const WorkingStep& step : steps) {
        const std::string number = std::to_string(rows.size() + 1);
        rows.push_back(
            {number,
             {number, step.step, step.date ? ToShortWords(*step.date) : "", step.authority}});
    }
    SetRows(rows);
}

std::string WorkingAsText(const std::vector<WorkingStep>& steps) {
    std::string text;
    int number = 0;
    for (const WorkingStep& step : steps) {
        text += fmt::format("{}. {}", ++number, step.step);
        if (step.date)
            text += ": " + ToWords(*step.date);
        if (!step.authority.empty())
            text += " (" + step.authority + ")";
        text += "\n";
    }
    return text;
}

}  // namespace particulars
