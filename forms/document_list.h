// A virtual list of documents: it asks for the text of the rows in sight, whatever their number.

#pragma once

#include <string>
#include <vector>

#include <wx/listctrl.h>

#include "model/evidence/document.h"

namespace particulars {

class DocumentList : public wxListCtrl {
public:
    explicit DocumentList(wxWindow* parent);

    /// Keeps the selected document selected where it is still there.
    void ShowDocuments(std::vector<Document> documents);

    /// Null if none is selected.
    const Document* selected() const;
    bool SelectDocument(const std::string& id);

protected:
    wxString OnGetItemText(long row, long column) const override;

private:
    void Reselect(const std::string& id);

    std::vector<Document> documents_;
};

}  // namespace particulars
