// Edits one DocketEntry: number, kind, title, its four dates, which paper it answers, and whether
// it is sealed and has a public version. Its text is not edited here.

#pragma once

#include <wx/dialog.h>

#include "forms/record_choice.h"
#include "model/matter/docket.h"

class wxCheckBox;
class wxChoice;
class wxTextCtrl;

namespace particulars {

class DateEntry;

class DocketEntryDialog : public wxDialog {
public:
    /// `records` are those of the case, whose papers it may be paired with.
    DocketEntryDialog(wxWindow* parent, DocketEntry entry, const CaseRecords& records);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const DocketEntry& entry() const { return entry_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    void ShowWhatApplies();

    DocketEntry entry_;
    RecordChoice answerable_;
    RecordChoice public_papers_;
    wxTextCtrl* ecf_number_ = nullptr;
    wxChoice* kind_ = nullptr;
    wxTextCtrl* title_ = nullptr;
    DateEntry* dated_ = nullptr;
    DateEntry* filed_ = nullptr;
    DateEntry* entered_ = nullptr;
    DateEntry* received_ = nullptr;
    wxChoice* responds_to_ = nullptr;
    wxCheckBox* sealed_ = nullptr;
    wxChoice* public_version_ = nullptr;
};

}  // namespace particulars
