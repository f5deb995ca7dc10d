// Edits one Document of a production.

#pragma once

#include <wx/dialog.h>

#include "model/core/violation.h"
#include "model/evidence/document.h"

class wxChoice;
class wxTextCtrl;

namespace particulars {

class DateEntry;

class DocumentDialog : public wxDialog {
public:
    DocumentDialog(wxWindow* parent, Document document);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const Document& document() const { return document_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    Document Edited(Violations& problems) const;

    Document document_;
    wxTextCtrl* bates_begin_ = nullptr;
    wxTextCtrl* bates_end_ = nullptr;
    wxTextCtrl* pages_ = nullptr;
    wxTextCtrl* title_ = nullptr;
    wxTextCtrl* custodian_ = nullptr;
    DateEntry* dated_ = nullptr;
    wxChoice* tier_ = nullptr;
    wxTextCtrl* production_ = nullptr;
    wxTextCtrl* kind_ = nullptr;
    wxTextCtrl* author_ = nullptr;
    wxTextCtrl* recipients_ = nullptr;
    wxTextCtrl* family_begin_ = nullptr;
    wxTextCtrl* family_end_ = nullptr;
    wxTextCtrl* path_ = nullptr;
};

}  // namespace particulars
