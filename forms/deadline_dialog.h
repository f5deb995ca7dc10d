// Edits one Deadline and shows, while its parts change, the date that comes out.
//
// Changing what the date is computed from computes it anew and takes the verification away: another
// person checked another date. A deadline that runs from another one takes its trigger from there;
// one that would come round to itself is refused.

#pragma once

#include <optional>
#include <vector>

#include <wx/dialog.h>

#include "model/jobs/case_records.h"

class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class ComputationFields;

class DeadlineDialog : public wxDialog {
public:
    /// `records`: the case, for closed days, for the order that lays the duty down (an unknown
    /// trigger can only be later) and for the deadlines it can run from.
    DeadlineDialog(wxWindow* parent, Deadline deadline, const CaseRecords& records);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const Deadline& deadline() const { return deadline_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    void FillParents();
    Deadline Edited() const;
    const Deadline* Parent() const;
    bool IsComputedFromOther(const Deadline& edited) const;
    Violations Problems() const;
    void ShowResult();

    Deadline deadline_;
    std::vector<Closure> closures_;
    std::vector<Deadline> others_;
    std::optional<Date> earliest_trigger_;
    wxTextCtrl* title_ = nullptr;
    wxTextCtrl* authority_ = nullptr;
    wxTextCtrl* responsible_ = nullptr;
    wxTextCtrl* backup_ = nullptr;
    wxTextCtrl* reminders_ = nullptr;
    wxChoice* parent_ = nullptr;
    wxChoice* parent_day_ = nullptr;
    ComputationFields* computation_ = nullptr;
    wxStaticText* result_ = nullptr;
};

}  // namespace particulars
