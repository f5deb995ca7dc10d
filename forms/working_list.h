// The working of a date as a list: step, day reached, authority; so that it can be read line by
// line.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/record_list.h"
#include "model/deadlines/computation.h"

namespace particulars {

class WorkingList : public RecordList {
public:
    explicit WorkingList(wxWindow* parent);

    void ShowSteps(const std::vector<WorkingStep>& steps);
};

/// The working as plain text, one step to a line, for the clipboard.
std::string WorkingAsText(const std::vector<WorkingStep>& steps);

}  // namespace particulars
