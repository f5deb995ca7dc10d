// What an act moves: each date that would change, old and new side by side, with a tick. Nothing
// moves that is not ticked. What is overridden, verified or done comes unticked, with the reason.
//
// SaveWithWhatMoves is how an act that can move dates is saved: it asks first where something
// moves, and saves the act and what was ticked as one step of undo.

#pragma once

#include <set>
#include <string>
#include <vector>

#include <wx/dataview.h>
#include <wx/dialog.h>

#include "model/jobs/recalculate.h"

class wxStaticText;

namespace particulars {

class CaseAccess;

class RecalculationDialog : public wxDialog {
public:
    /// `moved` must outlive the dialog. `may_unverify`: false where the user may not move what
    /// another person verified; then such dates cannot be ticked.
    RecalculationDialog(wxWindow* parent, const std::vector<MovedDeadline>& moved,
                        bool may_unverify);

    /// Those whose tick was taken away or not given.
    std::set<DeadlineId> Staying() const;

private:
    class Rows;

    void AddColumns();
    void TickAll(bool ticked);
    void Count();

    wxObjectDataPtr<Rows> rows_;
    wxDataViewCtrl* list_ = nullptr;
    wxStaticText* count_ = nullptr;
};

/// Saves `changed` under `label` with the dates that move and the user lets move. False where
/// nothing was saved. `attached` are dates that the act itself moves if the user ticks them, such
/// as those that a newly entered event is the trigger of.
bool SaveWithWhatMoves(wxWindow& parent, CaseAccess& access, const std::string& label,
                       std::vector<AnyRecord> changed, const std::string& reason = {},
                       const std::vector<MovedDeadline>& attached = {});

}  // namespace particulars
