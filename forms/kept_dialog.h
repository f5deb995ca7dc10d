// Changes that could not be saved: what each was, why it waits, and its fields to read and copy. To
// be saved again or, once the user is sure, discarded.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "forms/desk.h"

class wxButton;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class RecordList;

class KeptDialog : public wxDialog {
public:
    /// `desk` must outlive the dialog.
    KeptDialog(wxWindow* parent, Desk& desk);

    void SaveSelected();

    /// Asks first.
    void DiscardSelected();

private:
    void Reload();
    void ShowSelected();
    int selected() const;

    Desk& desk_;
    std::vector<KeptChange> kept_;
    RecordList* list_ = nullptr;
    wxStaticText* why_ = nullptr;
    wxTextCtrl* text_ = nullptr;
    wxButton* save_ = nullptr;
    wxButton* discard_ = nullptr;
};

/// "1 change not saved yet"; empty for none.
std::string KeptInWords(std::size_t count);

/// Asks whether to leave although `count` changes would be lost.
bool MayLoseKept(wxWindow& parent, std::size_t count);

}  // namespace particulars
