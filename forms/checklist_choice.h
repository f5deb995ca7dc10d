// What the checklist and the matrix ask for beside their name: of which secret, and under which
// standards. Ticking a standard is saved for the case at once.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>

class wxCheckListBox;

namespace particulars {

class CaseAccess;
class SecretChoice;

class ChecklistChoice : public wxPanel {
public:
    ChecklistChoice(wxWindow* parent, CaseAccess& access);

    /// From the case; what is chosen stays chosen where it still is there.
    void Fill();

    /// Of one secret, or of the whole case where `id` is empty.
    void Choose(const std::string& id);

    /// The id of the chosen secret; empty for the whole case.
    std::string secret() const;

    void OnChange(std::function<void()> change) { change_ = std::move(change); }

private:
    void FillStandards();
    void StandardsChosen();

    CaseAccess& access_;
    SecretChoice* secret_ = nullptr;
    wxCheckListBox* standards_ = nullptr;
    std::vector<std::string> standard_ids_;  ///< Behind the check list.
    std::function<void()> change_;
};

}  // namespace particulars
