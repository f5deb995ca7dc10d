// How one panel sends the user to a record that another panel shows: the event climbs to the main
// window, which turns to the panel and calls its Select.

#pragma once

#include <string>

#include <wx/event.h>

namespace particulars {

/// The panels of the window, in the order of the sidebar.
enum class Place { kOverview, kSecrets, kEvidence, kDocket, kDeadlines, kPeople, kPapers };

inline constexpr int kPlaceCount = 7;

wxDECLARE_EVENT(EVT_GO_TO, wxCommandEvent);

/// Sends the user from the panel that holds `from` to record `id` in `place`; an empty id turns to
/// the panel only.
void GoTo(wxWindow& from, Place place, const std::string& id = {});

/// The place and the record that an EVT_GO_TO carries.
Place PlaceOf(const wxCommandEvent& event);
std::string RecordOf(const wxCommandEvent& event);

}  // namespace particulars
