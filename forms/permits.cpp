#include "forms/permits.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/checklst.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/dialog.h>
#include <wx/radiobox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kReasonWidth = 420;

bool IsSetAside(const wxWindow& window) {
    return dynamic_cast<const wxChoice*>(&window) || dynamic_cast<const wxCheckBox*>(&window) ||
           dynamic_cast<const wxRadioBox*>(&window) || dynamic_cast<const wxComboBox*>(&window);
}

/// Texts stay open to the keyboard, so that they can be read, marked and copied.
void CloseFields(wxWindow& window, const wxString& why) {
    for (wxWindow* child : window.GetChildren()) {
        if (auto* text = dynamic_cast<wxTextCtrl*>(child)) {
            text->SetEditable(false);
        } else if (auto* ticks = dynamic_cast<wxCheckListBox*>(child)) {
            ticks->Bind(wxEVT_CHECKLISTBOX, [ticks](wxCommandEvent& event) {
                const auto row = static_cast<unsigned>(event.GetInt());
                ticks->Check(row, !ticks->IsChecked(row));  // Disabled, it could not be scrolled.
            });
        } else if (IsSetAside(*child) || dynamic_cast<wxButton*>(child)) {
            child->Disable();
            child->SetToolTip(why);
        } else {
            CloseFields(*child, why);
        }
    }
}

}  // namespace

wxDEFINE_EVENT(EVT_REFUSED, wxCommandEvent);

void Permits::Add(wxWindow& control, Task task) {
    gates_.push_back({&control, task, control.GetToolTipText()});
}

void Permits::Judge() const {
    for (const Gate& gate : gates_)
        Allow(*gate.control, access_.WhyNot(gate.task), gate.tip);
}

void Allow(wxWindow& control, const std::optional<std::string>& why_not, const wxString& tip) {
    control.Enable(!why_not);
    const wxString wanted = why_not ? Wx(*why_not) : tip;
    if (control.GetToolTipText() != wanted)
        control.SetToolTip(wanted);  // GTK gives it to screen readers as the description.
}

bool MayDo(wxWindow& from, const CaseAccess& access, Task task) {
    const std::optional<std::string> why_not = access.WhyNot(task);
    if (!why_not)
        return true;
    wxCommandEvent event(EVT_REFUSED, from.GetId());
    event.SetEventObject(&from);
    event.SetString(Wx(*why_not));
    from.GetEventHandler()->AddPendingEvent(event);
    return false;
}

bool Ask(wxDialog& dialog, const CaseAccess& access, Task task) {
    const std::optional<std::string> why_not = access.WhyNot(task);
    if (why_not)
        MakeReadable(dialog, *why_not);
    return dialog.ShowModal() == wxID_OK && !why_not;
}

void MakeReadable(wxDialog& dialog, const std::string& why) {
    CloseFields(dialog, Wx(why));
    auto* reason =
        new wxStaticText(&dialog, wxID_ANY, Escaped(_("To read only. ").utf8_string() + why));
    reason->SetName("Why this can only be read");
    reason->SetForegroundColour(CurrentPalette().warning);
    reason->Wrap(dialog.FromDIP(kReasonWidth));
    dialog.GetSizer()->Insert(0, reason, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP,
                              dialog.FromDIP(kOutside));
    if (wxWindow* accept = dialog.FindWindow(wxID_OK))
        accept->Hide();
    if (wxWindow* leave = dialog.FindWindow(wxID_CANCEL)) {
        leave->SetLabel(_("&Close"));
        leave->SetToolTip(wxString());
        leave->Enable();
        static_cast<wxButton*>(leave)->SetDefault();
        leave->SetFocus();
    }
    dialog.SetMinSize(wxDefaultSize);
    dialog.GetSizer()->Fit(&dialog);
}

}  // namespace particulars
