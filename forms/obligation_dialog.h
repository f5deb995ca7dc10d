// Edits one Obligation: a duty of the docket, or one that intake proposes. The sentence of the
// order is shown and cannot be changed: it is what the duty rests on.

#pragma once

#include <wx/dialog.h>

#include "model/matter/obligation.h"

class wxChoice;
class wxTextCtrl;

namespace particulars {

class DateEntry;

class ObligationDialog : public wxDialog {
public:
    ObligationDialog(wxWindow* parent, Obligation obligation);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const Obligation& obligation() const { return obligation_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    Obligation Edited() const;
    void EnableWhatApplies();

    Obligation obligation_;
    wxTextCtrl* obligor_ = nullptr;
    wxTextCtrl* act_ = nullptr;
    wxTextCtrl* condition_ = nullptr;
    wxTextCtrl* alternative_ = nullptr;
    wxTextCtrl* period_ = nullptr;
    wxChoice* direction_ = nullptr;
    wxChoice* basis_ = nullptr;
    wxTextCtrl* event_ = nullptr;
    DateEntry* fixed_date_ = nullptr;
    wxTextCtrl* sentence_ = nullptr;
};

}  // namespace particulars
