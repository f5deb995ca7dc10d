#include "forms/document_list.h"

#include <utility>

#include <wx/dnd.h>

#include "forms/case_access.h"
#include "forms/hit_marks.h"
#include "forms/words.h"

namespace particulars {

DocumentList::DocumentList(wxWindow* parent, const CaseAccess& access)
    : wxListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLC_REPORT | wxLC_VIRTUAL),
      access_(access) {
    SetName("Documents");
    SetColumns(UsualColumns());
    Bind(wxEVT_LIST_COL_CLICK, [this](wxListEvent& event) { AskToSort(event.GetColumn()); });
    Bind(wxEVT_LIST_BEGIN_DRAG, [this](wxListEvent&) { Drag(); });
}

void DocumentList::SetColumns(std::vector<DocumentColumn> columns) {
    if (columns == columns_)
        return;
    columns_ = std::move(columns);
    DeleteAllColumns();
    for (const DocumentColumn column : columns_)
        AppendColumn(Wx(HeadingOf(column)),
                     column == DocumentColumn::kPages ? wxLIST_FORMAT_RIGHT : wxLIST_FORMAT_LEFT,
                     FromDIP(WidthOf(column)));
    Refresh();
}

void DocumentList::ShowSort(DocumentSort sort, bool is_descending) {
    for (std::size_t column = 0; column < columns_.size(); ++column)
        if (SortOf(columns_[column]) == sort)
            return ShowSortIndicator(static_cast<int>(column), !is_descending);
    RemoveSortIndicator();
}

void DocumentList::ShowRows(std::shared_ptr<DocumentRows> rows, std::vector<QueryTerm> terms) {
    const DocumentId kept = current();
    Unselect();
    pages_ = DocumentPages(std::move(rows));
    terms_ = std::move(terms);
    SetItemCount(static_cast<long>(pages_.count()));
    const auto row = kept.empty() || !pages_.rows() ? std::nullopt : pages_.rows()->RowOf(kept);
    if (row)
        SelectRow(static_cast<long>(*row));  // Without scrolling to it.
    Refresh();
}

/// Behind `row`; -1 for none.
long DocumentList::NextSelected(long row) const {
    return GetNextItem(row, wxLIST_NEXT_ALL, wxLIST_STATE_SELECTED);
}

void DocumentList::Unselect() {
    SetItemState(-1, 0, wxLIST_STATE_SELECTED);  // All at once, however many there are.
}

void DocumentList::SelectRow(long row) {
    const long both = wxLIST_STATE_SELECTED | wxLIST_STATE_FOCUSED;
    SetItemState(row, both, both);
}

DocumentId DocumentList::current() const {
    const long focused = GetNextItem(-1, wxLIST_NEXT_ALL, wxLIST_STATE_FOCUSED);
    const bool is_selected =
        focused >= 0 && GetItemState(focused, wxLIST_STATE_SELECTED) == wxLIST_STATE_SELECTED;
    const Document* document = pages_.At(is_selected ? focused : NextSelected(-1));
    return document ? document->id : DocumentId();
}

std::vector<DocumentId> DocumentList::chosen() const {
    std::vector<DocumentId> ids;
    for (long row = NextSelected(-1); row >= 0 && ids.size() < kMostChosen; row = NextSelected(row))
        if (const Document* document = pages_.At(row))
            ids.push_back(document->id);
    return ids;
}

bool DocumentList::SelectDocument(const DocumentId& id) {
    const auto row = pages_.rows() ? pages_.rows()->RowOf(id) : std::nullopt;
    if (!row)
        return false;
    Unselect();
    SelectRow(static_cast<long>(*row));
    EnsureVisible(static_cast<long>(*row));
    return true;
}

void DocumentList::AskToSort(int column) {
    if (column < 0 || static_cast<std::size_t>(column) >= columns_.size() || !sort_)
        return;
    if (const auto sort = SortOf(columns_[static_cast<std::size_t>(column)]))
        sort_(*sort);
}

void DocumentList::Drag() {
    wxString carried = kDragHead;
    for (const DocumentId& id : chosen())
        carried += "\n" + Wx(id.text());
    wxTextDataObject object(carried);
    wxDropSource source(object, this);
    source.DoDragDrop(wxDrag_CopyOnly);
}

wxString DocumentList::OnGetItemText(long row, long column) const {
    const Document* document = pages_.At(row);
    if (!document || column < 0 || static_cast<std::size_t>(column) >= columns_.size())
        return wxString();
    const DocumentColumn shown = columns_[static_cast<std::size_t>(column)];
    const std::string text = CellText(*document, shown, access_.records());
    const std::string field = QueryFieldOf(shown);
    return Wx(terms_.empty() || field.empty() ? text
                                              : WithHitMarks(text, HitsIn(text, terms_, field)));
}

}  // namespace particulars
