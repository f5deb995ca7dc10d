// The line at the foot of the window: the last message, that the file is encrypted, when the last
// act was saved, and the next date in words.
//
// A panel of plain text rather than a wxStatusBar, which GTK keeps from screen readers.

#pragma once

#include <functional>
#include <string>

#include <wx/panel.h>

#include "forms/standing.h"
#include "model/core/clock.h"
#include "model/jobs/case_records.h"

class wxButton;
class wxStaticText;

namespace particulars {

class StatusStrip : public wxPanel {
public:
    /// `show_kept` is called where the user wants to see what is not saved yet.
    StatusStrip(wxWindow* parent, std::function<void()> show_kept);

    void ShowMessage(const wxString& message);

    /// What the menu item in hand does, in place of the message until `help` is empty.
    void ShowHelp(const wxString& help);

    /// `saved_at` is "14:03", or empty before the first act.
    void ShowCase(const CaseRecords& records, const Clock& clock, const std::string& saved_at,
                  const CaseStanding& standing);
    void ShowNoCase();
    void ShowKept(std::size_t count);

private:
    wxString last_message_;
    wxButton* kept_ = nullptr;
    wxStaticText* message_ = nullptr;
    wxStaticText* encrypted_ = nullptr;
    wxStaticText* saved_ = nullptr;
    wxStaticText* next_date_ = nullptr;
};

/// "Encrypted, read only"; "Team server, reviewer".
std::string StandingInWords(const CaseStanding& standing);

/// "Next: D-02 on Wednesday 13 July 2016 (in 3 days)"; what to do where there is no date.
std::string NextDateInWords(const CaseRecords& records, const Date& today);

}  // namespace particulars
