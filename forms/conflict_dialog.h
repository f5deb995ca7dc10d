// Two people changed the same fields of one entry: shows what each field was, what it is in mine
// and in theirs, and asks for each group whose to keep. Nothing is chosen beforehand, so that a
// careless Enter overwrites nobody.
//
// Leaving it undecided loses nothing either: the change stays among those not saved yet.

#pragma once

#include <vector>

#include <wx/dialog.h>

#include "model/core/edit_conflict.h"
#include "model/jobs/case_records.h"

class wxRadioButton;
class wxSizer;
class wxStaticText;

namespace particulars {

class ConflictDialog : public wxDialog {
public:
    /// `records` name what the fields refer to; neither is needed after the constructor.
    ConflictDialog(wxWindow* parent, const EditConflict& conflict, const CaseRecords& records);

    /// For each group of the conflict, whether mine is kept. Meaningful after wxID_OK.
    const std::vector<bool>& take_mine() const { return take_mine_; }

    /// Refuses while a group is undecided.
    bool TransferDataFromWindow() override;

private:
    struct Choice {
        wxRadioButton* mine;
        wxRadioButton* theirs;
    };

    wxSizer* MakeGroup(const EditConflict& conflict, const FieldGroup& group,
                       const CaseRecords& records);
    wxRadioButton* AddSide(wxSizer& column, const wxString& label, const FieldGroup& group,
                           std::string FieldVersions::*side, const EditConflict& conflict,
                           const CaseRecords& records);

    wxWindow* groups_ = nullptr;
    wxStaticText* problem_ = nullptr;
    std::vector<Choice> choices_;
    std::vector<bool> take_mine_;
};

}  // namespace particulars
