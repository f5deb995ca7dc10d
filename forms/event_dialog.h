// Something that happened on a day, from which a period may run: an order received, a paper served.

#pragma once

#include <wx/dialog.h>

#include "model/deadlines/deadline.h"

class wxChoice;
class wxTextCtrl;

namespace particulars {

class DateEntry;

class EventDialog : public wxDialog {
public:
    EventDialog(wxWindow* parent, Event event);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const Event& event() const { return event_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    Event event_;
    wxTextCtrl* title_ = nullptr;
    wxChoice* kind_ = nullptr;
    DateEntry* date_ = nullptr;
    wxTextCtrl* time_ = nullptr;
    wxTextCtrl* source_ = nullptr;
};

}  // namespace particulars
