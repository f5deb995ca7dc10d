// Puts the deadlines of a case into a calendar file, after showing every word and date that leaves
// the case with it. What is saved is what was shown.

#pragma once

#include <string>

#include <wx/dialog.h>

#include "model/papers/calendar_feed.h"

namespace particulars {

class CaseAccess;

class CalendarExportDialog : public wxDialog {
public:
    /// `access` must outlive it.
    CalendarExportDialog(wxWindow* parent, CaseAccess& access);

    const CalendarFeed& feed() const { return feed_; }

    /// Writes the file and notes it in the case. Throws where it cannot be written.
    void SaveAs(const std::string& path);

private:
    CalendarOptions Options() const;
    void ShowFeed();
    void AskAndSave();

    CaseAccess& access_;
    CalendarFeed feed_;
};

}  // namespace particulars
