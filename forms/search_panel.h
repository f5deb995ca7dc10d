// What the search field found, while it holds words: one line a hit, opened with Enter.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "forms/case_access.h"
#include "forms/navigation.h"

class wxStaticText;

namespace particulars {

class RecordList;

class SearchPanel : public wxPanel {
public:
    SearchPanel(wxWindow* parent, CaseAccess& access);

    /// Finds `words` and shows the hits.
    void Search(const std::string& words);

    /// Sends the user to the chosen hit, or to the first.
    void OpenChosen();

    void FocusHits();

private:
    CaseAccess& access_;
    std::vector<SearchHit> hits_;
    wxStaticText* summary_ = nullptr;
    RecordList* list_ = nullptr;
};

/// Where records of this type are shown; the types are those of SearchHit.
Place PlaceOfType(const std::string& type);

}  // namespace particulars
