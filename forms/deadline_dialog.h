// Edits one Deadline and shows, while its parts change, the date that comes out.
//
// Changing what the date is computed from computes it anew and takes the verification away: another
// person checked another date.

#pragma once

#include <optional>

#include <wx/dialog.h>

#include "model/deadlines/deadline.h"

class wxStaticText;
class wxTextCtrl;

namespace particulars {

class ComputationFields;

class DeadlineDialog : public wxDialog {
public:
    /// `earliest_trigger`: the first day on which a trigger that is not known can lie; for an
    /// order, the date written on it. The safe date follows from it.
    DeadlineDialog(wxWindow* parent, Deadline deadline,
                   std::optional<Date> earliest_trigger = std::nullopt);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const Deadline& deadline() const { return deadline_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    Deadline Edited() const;
    void ShowResult();

    Deadline deadline_;
    std::optional<Date> earliest_trigger_;
    wxTextCtrl* title_ = nullptr;
    wxTextCtrl* authority_ = nullptr;
    wxTextCtrl* responsible_ = nullptr;
    ComputationFields* computation_ = nullptr;
    wxStaticText* result_ = nullptr;
};

}  // namespace particulars
