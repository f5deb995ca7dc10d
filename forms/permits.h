// What the user may do just now, shown on the controls: one that cannot be used is disabled and
// says why, and an act that is asked for all the same says it in the bar above the case. Nothing is
// silently dead.
//
// Judge again on every reload: roles change, servers come and go while a window is open.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include <wx/event.h>
#include <wx/string.h>

#include "model/matter/member.h"

class wxDialog;
class wxWindow;

namespace particulars {

class CaseAccess;

wxDECLARE_EVENT(EVT_REFUSED, wxCommandEvent);

/// The controls of one panel whose acts need leave.
class Permits {
public:
    /// `access` must outlive it, and the controls too.
    explicit Permits(const CaseAccess& access) : access_(access) {}

    /// `control` starts an act of this kind. What its tooltip says now is for when it is possible.
    void Add(wxWindow& control, Task task);

    void Judge() const;

private:
    struct Gate {
        wxWindow* control;
        Task task;
        wxString tip;
    };

    const CaseAccess& access_;
    std::vector<Gate> gates_;
};

/// Enables `control`, or disables it with the reason for tooltip and screen readers. `tip` is what
/// the tooltip says where there is none.
void Allow(wxWindow& control, const std::optional<std::string>& why_not, const wxString& tip = {});

/// Whether `task` is possible; where it is not, the window above is told why.
bool MayDo(wxWindow& from, const CaseAccess& access, Task task);

/// Asks with `dialog`, which shows a record, and returns whether the user accepted. Where `task` is
/// not possible the dialog can only be read, says why, and returns false.
bool Ask(wxDialog& dialog, const CaseAccess& access, Task task);

/// Makes every field of `dialog` read-only, leaves one button to close it, and puts `why` at its
/// head.
void MakeReadable(wxDialog& dialog, const std::string& why);

}  // namespace particulars
