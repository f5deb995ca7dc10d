// Edits one DocketEntry: number, kind, title, its four dates, sealed. Its text is not edited here.

#pragma once

#include <wx/dialog.h>

#include "model/matter/docket.h"

class wxCheckBox;
class wxChoice;
class wxTextCtrl;

namespace particulars {

class DateEntry;

class DocketEntryDialog : public wxDialog {
public:
    DocketEntryDialog(wxWindow* parent, DocketEntry entry);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const DocketEntry& entry() const { return entry_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    DocketEntry entry_;
    wxTextCtrl* ecf_number_ = nullptr;
    wxChoice* kind_ = nullptr;
    wxTextCtrl* title_ = nullptr;
    DateEntry* dated_ = nullptr;
    DateEntry* filed_ = nullptr;
    DateEntry* entered_ = nullptr;
    DateEntry* received_ = nullptr;
    wxCheckBox* sealed_ = nullptr;
};

}  // namespace particulars
