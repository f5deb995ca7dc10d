// The lists of trade secrets, composed, approved or served: their entries, what stands in the way
// of serving each, and the papers that come of it.
//
// Each act is saved at once and is one step of undo. A list that was served is shown, never edited:
// an amended one is begun from it.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "model/jobs/served_set.h"

class wxButton;
class wxStaticText;

namespace particulars {

class CaseAccess;
class RecordList;

class ServedListsDialog : public wxDialog {
public:
    ServedListsDialog(wxWindow* parent, CaseAccess& access);

    /// The acts of the buttons, on the list that is selected.
    void ComposeNew();
    void ComposeAnew();
    void Approve();
    void Serve();
    void Amend();
    void CloseByOrder();

    /// "served", "certificate", "moving-target" or "asserted" of papers/catalog.h.
    void ShowPaper(const std::string& paper);

private:
    void BindButtons();
    void Reload();
    void ShowSelected();
    void ShowFinding();
    void JudgeButtons(const ServedSet* set);
    void AskToCompose(const SetComposition& draft, const wxString& title);
    void Act(const SetAct& act);
    const ServedSet* selected() const;

    CaseAccess& access_;
    RecordList* sets_ = nullptr;
    RecordList* items_ = nullptr;
    RecordList* findings_ = nullptr;
    wxStaticText* standing_ = nullptr;
    wxButton* anew_ = nullptr;
    wxButton* approve_ = nullptr;
    wxButton* serve_ = nullptr;
    wxButton* amend_ = nullptr;
    wxButton* close_list_ = nullptr;
    wxButton* identification_ = nullptr;
    wxButton* certificate_ = nullptr;
};

}  // namespace particulars
