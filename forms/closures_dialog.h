// The days on which the court of the case was closed: those that come with the program, which are
// disputed and off, and those that the team recorded. Each can be switched on or off for the case.
//
// A switch or a new day can move dates: what moves is shown first, as with any other change.

#pragma once

#include <optional>
#include <vector>

#include <wx/dialog.h>

#include "model/deadlines/closure.h"

namespace particulars {

class CaseAccess;
class RecordList;

class ClosuresDialog : public wxDialog {
public:
    ClosuresDialog(wxWindow* parent, CaseAccess& access);

private:
    void AddButtons(wxSizer& inner);
    void Reload();
    void AddOne();
    void EditSelected();
    void SwitchSelected();
    void Save(const Closure& closure, const std::string& act);
    std::optional<Closure> Selected() const;

    CaseAccess& access_;
    std::vector<Closure> shown_;  ///< In the order of the list; a shipped one has no id.
    RecordList* list_ = nullptr;
};

}  // namespace particulars
