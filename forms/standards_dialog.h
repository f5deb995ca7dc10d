// Chooses the standards that secrets are judged under, out of all that the program knows, and says
// of each what it asks, on what authority, and how far its source was checked.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "model/particularity/standard.h"

class wxCheckListBox;
class wxTextCtrl;

namespace particulars {

class CaseAccess;

class StandardsDialog : public wxDialog {
public:
    /// `library` must outlive the dialog.
    StandardsDialog(wxWindow* parent, const StandardLibrary& library,
                    const std::vector<std::string>& chosen);

    /// Ids, those chosen before first and in their order.
    std::vector<std::string> chosen() const;

private:
    void Explain(int row);

    const StandardLibrary& library_;
    std::vector<std::string> before_;
    wxCheckListBox* list_ = nullptr;
    wxTextCtrl* details_ = nullptr;
};

/// Asks, and stores the choice.
void ChooseStandards(wxWindow& parent, CaseAccess& access);

}  // namespace particulars
