// A virtual list of documents: it asks for the text of the rows in sight, whatever their number.
//
// Rows change their places when a view is opened anew, so what was selected is known by id and one
// document at most stays selected. Columns are those that the user chose; a click on a heading that
// can be sorted by asks for that order, and whoever holds the list opens the view in it.

#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <wx/listctrl.h>

#include "forms/document_columns.h"
#include "forms/document_pages.h"

namespace particulars {

class CaseAccess;

class DocumentList : public wxListCtrl {
public:
    /// More cannot be dragged or linked in one act.
    static constexpr std::size_t kMostChosen = 1000;

    DocumentList(wxWindow* parent, const CaseAccess& access);

    void SetColumns(std::vector<DocumentColumn> columns);
    const std::vector<DocumentColumn>& columns() const { return columns_; }

    /// Shows by which column the rows are in order.
    void ShowSort(DocumentSort sort, bool is_descending);

    /// `terms` are marked in the cells.
    void ShowRows(std::shared_ptr<DocumentRows> rows, std::vector<QueryTerm> terms);

    /// The document that the keyboard is at, or else the first selected one; empty for none.
    DocumentId current() const;

    /// All that are selected, at most kMostChosen.
    std::vector<DocumentId> chosen() const;

    /// Whether it is among the rows.
    bool SelectDocument(const DocumentId& id);

    void OnSort(std::function<void(DocumentSort)> sort) { sort_ = std::move(sort); }

    /// What a drag of the selected documents carries: kDragHead and an id on each line.
    static constexpr const char* kDragHead = "particulars documents";

protected:
    wxString OnGetItemText(long row, long column) const override;

private:
    void AskToSort(int column);
    void Drag();
    long NextSelected(long row) const;
    void Unselect();
    void SelectRow(long row);

    const CaseAccess& access_;
    std::vector<DocumentColumn> columns_;
    std::vector<QueryTerm> terms_;
    mutable DocumentPages pages_;
    std::function<void(DocumentSort)> sort_;
};

}  // namespace particulars
