#include "forms/navigation.h"

#include <wx/window.h>

namespace particulars {

wxDEFINE_EVENT(EVT_GO_TO, wxCommandEvent);

void GoTo(wxWindow& from, Place place, const std::string& id) {
    wxCommandEvent event(EVT_GO_TO, from.GetId());
    event.SetEventObject(&from);
    event.SetInt(static_cast<int>(place));
    event.SetString(wxString::FromUTF8(id));
    from.GetEventHandler()->AddPendingEvent(event);
}

Place PlaceOf(const wxCommandEvent& event) {
    return static_cast<Place>(event.GetInt());
}

std::string RecordOf(const wxCommandEvent& event) {
    return event.GetString().utf8_string();
}

}  // namespace particulars
