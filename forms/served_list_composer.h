// Chooses the entries of a list, their order and the wording of each. Takes a composition and gives
// one back; nothing is saved here.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "model/jobs/served_set.h"

class wxButton;
class wxCheckListBox;
class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class ServedListComposer : public wxDialog {
public:
    /// `records` must outlive it.
    ServedListComposer(wxWindow* parent, const CaseRecords& records, SetMaterial material,
                       SetComposition draft);

    /// As last accepted.
    const SetComposition& composition() const { return composition_; }

    bool TransferDataFromWindow() override;

private:
    struct Entry {
        const TradeSecret* secret = nullptr;
        std::vector<const Version*> versions;  ///< Newest first.
        std::size_t chosen = 0;                ///< Of the versions.
        bool listed = false;
    };

    void FillEntries();
    void ShowEntries();
    void ShowWordings();
    void Move(int by);
    std::string InWords(const Entry& entry) const;
    Entry* selected();

    const CaseRecords& records_;
    SetMaterial material_;
    SetComposition composition_;
    std::vector<Entry> entries_;  ///< In the order of the box.
    wxTextCtrl* title_ = nullptr;
    wxCheckListBox* box_ = nullptr;
    wxChoice* wording_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

}  // namespace particulars
