// The lists of the docket and the text they point into: entries above; rulings, obligations and
// discovery requests below; at the right the paper itself, with the sentence in question marked.

#pragma once

#include <functional>
#include <string>

#include <wx/panel.h>

#include "model/core/text.h"

class wxButton;
class wxNotebook;
class wxStaticText;

namespace particulars {

class CaseAccess;
class PaperText;
class RecordList;

class DocketLists : public wxPanel {
public:
    DocketLists(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `id` of an entry, motion, ruling, obligation or discovery request. False if it is none.
    bool Select(const std::string& id);

    void EditSelected();

    /// Turns to the deadline of the selected obligation.
    void GoToDeadline();

private:
    wxWindow* MakeLists(wxWindow* parent);
    wxWindow* MakePaper(wxWindow* parent);
    RecordList* AddPage(const wxString& title, RecordList* list, void (DocketLists::*show)());
    void SetCounts();
    void ShowEntry();
    void ShowRuling();
    void ShowObligation();
    void ShowRequest();
    void ShowPaper(const std::string& entry, TextSpan place);
    void EditEntry(const std::string& id);
    void EditObligation(const std::string& id);
    void EditRequest(const std::string& id);

    CaseAccess& access_;
    RecordList* entries_ = nullptr;
    wxNotebook* book_ = nullptr;
    RecordList* rulings_ = nullptr;
    RecordList* obligations_ = nullptr;
    RecordList* requests_ = nullptr;
    RecordList* active_ = nullptr;  ///< Where something was last selected.
    wxButton* deadline_ = nullptr;
    wxStaticText* paper_title_ = nullptr;
    PaperText* paper_ = nullptr;
    std::string shown_text_;
    std::string shown_entry_;  ///< Whose text is shown, so that it is not set again.
};

}  // namespace particulars
