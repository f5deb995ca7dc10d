// One document in full below the list: every field, the text with the words that were searched for
// marked, and its links, each with its secret, role, pinpoint and note.
//
// The counts by role are buttons: each narrows the list to the documents that some secret is linked
// to in that role.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "forms/permits.h"
#include "model/evidence/document_query.h"

class wxBoxSizer;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class CaseAccess;
class RecordList;

class DocumentDetails : public wxPanel {
public:
    DocumentDetails(wxWindow* parent, CaseAccess& access);

    /// An empty id: what to do instead. `terms` are marked in the text.
    void ShowDocument(const DocumentId& id, const std::vector<QueryTerm>& terms);

    /// Called with a query to filter by.
    void OnFilter(std::function<void(const std::string& query)> filter) {
        filter_ = std::move(filter);
    }

    void EditLink();
    void RemoveLink();

private:
    wxWindow* MakeText(wxWindow* parent);
    wxWindow* MakeLinks(wxWindow* parent);
    void ShowText(const DocumentId& id, const std::vector<QueryTerm>& terms);
    void ShowLinks(const DocumentId& id);
    void ShowCounts(const std::vector<Link>& links);

    CaseAccess& access_;
    Permits permits_;
    std::vector<Link> links_;
    wxTextCtrl* text_ = nullptr;
    wxStaticText* links_heading_ = nullptr;
    wxPanel* counts_ = nullptr;
    RecordList* list_ = nullptr;
    std::function<void(const std::string&)> filter_;
};

}  // namespace particulars
