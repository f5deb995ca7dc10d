#include "forms/announcer.h"

#include <wx/datetime.h>
#include <wx/window.h>

namespace particulars {
namespace {

constexpr std::size_t kLinesKept = 500;

}  // namespace

wxDEFINE_EVENT(EVT_ANNOUNCE, wxCommandEvent);

void Announce(wxWindow& from, const wxString& message) {
    wxCommandEvent event(EVT_ANNOUNCE, from.GetId());
    event.SetEventObject(&from);
    event.SetString(message);
    from.GetEventHandler()->AddPendingEvent(event);
}

void MessageLog::Add(const wxString& text) {
    if (lines_.size() == kLinesKept)
        lines_.erase(lines_.begin());
    lines_.push_back({wxDateTime::Now().Format("%H:%M").utf8_string(), text});
}

wxString MessageLog::Text() const {
    wxString text;
    for (const Line& line : lines_)
        text += wxString::FromUTF8(line.at) + "  " + line.text + "\n";
    return text;
}

}  // namespace particulars
