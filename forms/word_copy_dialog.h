// Shows what somebody has changed in an edited Word copy, text by text as redlines, and asks which
// of them to take as drafts.
//
// Only what was changed in the copy alone can be ticked; conflicts and texts that are gone are
// shown with the reason. Saves nothing.

#pragma once

#include <memory>
#include <vector>

#include <wx/dialog.h>

#include "model/jobs/take_word_changes.h"

class wxCheckListBox;
class wxStaticText;

namespace particulars {

class CaseAccess;
class RedlineFiller;

class WordCopyDialog : public wxDialog {
public:
    WordCopyDialog(wxWindow* parent, WordReading reading);
    ~WordCopyDialog() override;

    /// Those that are ticked.
    std::vector<TradeSecretId> chosen() const;

    /// Ticks or clears one, as far as it can be taken.
    void Choose(std::size_t index, bool take);

private:
    void Show(std::size_t index);
    void ShowCount();

    WordReading reading_;
    wxCheckListBox* list_ = nullptr;
    wxStaticText* state_ = nullptr;
    std::unique_ptr<RedlineFiller> filler_;
};

/// Asks for the copy, shows what was changed in it, and saves what is chosen as one act.
void ReadEditedCopy(wxWindow& parent, CaseAccess& access);

/// The same for a copy at `path`.
void ReadEditedCopy(wxWindow& parent, CaseAccess& access, const std::string& path);

}  // namespace particulars
