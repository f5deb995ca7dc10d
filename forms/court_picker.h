// A choice among the courts that dates can be computed for, by name; it answers with the short id
// that records and rules use.

#pragma once

#include <string>
#include <vector>

#include <wx/choice.h>

namespace particulars {

class CourtPicker : public wxChoice {
public:
    explicit CourtPicker(wxWindow* parent);

    /// An id that is in no table is added as it is, so that it is shown rather than lost.
    void SetCourt(const std::string& id);

    /// Empty if none is chosen.
    std::string court() const;

private:
    std::vector<std::string> ids_;
};

}  // namespace particulars
