// The line at the foot of the window: the last message, that the file is encrypted, when the last
// act was saved, and the next date in words.
//
// A panel of plain text rather than a wxStatusBar, which GTK keeps from screen readers.

#pragma once

#include <string>

#include <wx/panel.h>

#include "model/core/clock.h"
#include "model/jobs/case_records.h"

class wxStaticText;

namespace particulars {

class StatusStrip : public wxPanel {
public:
    explicit StatusStrip(wxWindow* parent);

    void ShowMessage(const wxString& message);

    /// `saved_at` is "14:03", or empty before the first act.
    void ShowCase(const CaseRecords& records, const Clock& clock, const std::string& saved_at,
                  bool read_only);
    void ShowNoCase();

private:
    wxStaticText* message_ = nullptr;
    wxStaticText* encrypted_ = nullptr;
    wxStaticText* saved_ = nullptr;
    wxStaticText* next_date_ = nullptr;
};

/// "Next: D-02 on Wednesday 13 July 2016 (in 3 days)"; what to do where there is no date.
std::string NextDateInWords(const CaseRecords& records, const Date& today);

}  // namespace particulars
