// One deadline in full: usual, safe and latest date in words, what warns, the authority quoted, and
// the working step by step. Shows; changes nothing.

#pragma once

#include <optional>

#include <wx/scrolwin.h>

#include "model/deadlines/deadline.h"

class wxFlexGridSizer;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

struct CaseRecords;
class WorkingList;

class DeadlineDetails : public wxPanel {
public:
    explicit DeadlineDetails(wxWindow* parent);

    void ShowDeadline(const Deadline& deadline, const CaseRecords& records, const Date& today);
    void ShowNothing(const wxString& why);

private:
    wxStaticText* AddDateRow(wxFlexGridSizer& grid, const wxString& label);
    void ShowDates(const Deadline& deadline);
    void SetNote(wxStaticText& note, const wxString& text);

    wxStaticText* title_ = nullptr;
    wxStaticText* state_ = nullptr;
    wxPanel* body_ = nullptr;
    wxStaticText* override_ = nullptr;
    wxStaticText* usual_ = nullptr;
    wxStaticText* safe_ = nullptr;
    wxStaticText* latest_ = nullptr;
    wxStaticText* trigger_ = nullptr;
    wxStaticText* people_ = nullptr;
    wxStaticText* warnings_ = nullptr;
    wxTextCtrl* authority_ = nullptr;
    WorkingList* working_ = nullptr;
};

}  // namespace particulars
