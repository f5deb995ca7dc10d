// The lists of the docket and the record in full: entries above; motions, rulings, obligations and
// discovery requests below; at the right what is selected, with its links and its text.

#pragma once

#include <string>
#include <vector>

#include <wx/panel.h>

#include "forms/docket_links.h"

class wxNotebook;

namespace particulars {

class CaseAccess;
class DocketDetails;
class RecordList;

class DocketLists : public wxPanel {
public:
    DocketLists(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `id` of an entry, motion, ruling, obligation or discovery request. False if it is none.
    bool Select(const std::string& id);

    void EditSelected();

    /// The order that is selected, or that the selected ruling or duty stands in; empty for none.
    DocketEntryId selected_order() const;

    /// Opens the redaction round of the sealed paper that is shown, or of the only sealed order.
    void OpenRedactionRound();

private:
    wxWindow* MakeLists(wxWindow* parent);
    RecordList* AddPage(const wxString& title, RecordList* list);
    void ShowSelected(RecordList& list);
    void SetCounts();
    void Follow(const DocketLink& link);
    const DocketEntry* PaperToRedact() const;

    CaseAccess& access_;
    RecordList* entries_ = nullptr;
    wxNotebook* book_ = nullptr;
    std::vector<RecordList*> pages_;
    RecordList* motions_ = nullptr;
    RecordList* rulings_ = nullptr;
    RecordList* obligations_ = nullptr;
    RecordList* requests_ = nullptr;
    RecordList* active_ = nullptr;  ///< Where something was last selected.
    DocketDetails* details_ = nullptr;
};

}  // namespace particulars
