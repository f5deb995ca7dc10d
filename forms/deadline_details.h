// One deadline in full: usual, safe and latest date in words, what warns, the authority quoted, and
// the working step by step. Shows; changes nothing.

#pragma once

#include <wx/panel.h>

#include "model/deadlines/deadline.h"

class wxFlexGridSizer;
class wxTextCtrl;

namespace particulars {

struct CaseRecords;
class WorkingText;
class WrappedText;

class DeadlineDetails : public wxPanel {
public:
    explicit DeadlineDetails(wxWindow* parent);

    void ShowDeadline(const Deadline& deadline, const CaseRecords& records, const Date& today);
    void ShowNothing(const wxString& why);

private:
    WrappedText* AddRow(wxFlexGridSizer& grid, const wxString& label);
    void ShowDates(const Deadline& deadline);

    WrappedText* title_ = nullptr;
    WrappedText* state_ = nullptr;
    wxPanel* body_ = nullptr;
    WrappedText* override_ = nullptr;
    WrappedText* usual_ = nullptr;
    WrappedText* safe_ = nullptr;
    WrappedText* latest_ = nullptr;
    WrappedText* trigger_ = nullptr;
    WrappedText* people_ = nullptr;
    WrappedText* warnings_ = nullptr;
    wxTextCtrl* authority_ = nullptr;
    WorkingText* working_ = nullptr;
};

}  // namespace particulars
