#include "forms/record_list.h"

#include <algorithm>
#include <utility>

#include <wx/dnd.h>

namespace particulars {
namespace {

constexpr int kLeastWidth = 60;

wxVector<wxVariant> Cells(const RecordList::Row& row) {
    wxVector<wxVariant> cells;
    for (const std::string& cell : row.cells)
        cells.push_back(wxVariant(wxString::FromUTF8(cell)));
    return cells;
}

}  // namespace

RecordList::RecordList(wxWindow* parent, const wxString& name, const std::vector<Column>& columns)
    : wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                         wxDV_SINGLE | wxDV_ROW_LINES) {
    SetName(name);
    for (const Column& column : columns) {
        auto* renderer = new wxDataViewTextRenderer;
        renderer->EnableEllipsize(wxELLIPSIZE_END);
        auto* made =
            new wxDataViewColumn(column.title, renderer, GetColumnCount(),
                                 column.width > 0 ? FromDIP(column.width) : wxCOL_WIDTH_DEFAULT,
                                 wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE);
        made->SetMinWidth(FromDIP(kLeastWidth));
        AppendColumn(made, "string");
    }
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        if (select_)
            select_();
    });
}

void RecordList::SetRows(const std::vector<Row>& rows) {
    const std::string kept = selected();
    const auto select = std::exchange(select_, {});  // Selecting again is not the user's doing.
    for (std::size_t row = 0; row < rows.size(); ++row) {
        RemoveUntil(row, rows[row].id);
        if (row < ids_.size())
            ShowCells(row, rows[row]);
        else
            AppendRow(rows[row]);
    }
    while (ids_.size() > rows.size())
        RemoveRow(rows.size());
    if (!kept.empty() && selected() != kept)
        Reselect(kept);
    select_ = select;
}

/// Makes `id` the record at `row`, if it is in the list behind it; else a new row there.
void RecordList::RemoveUntil(std::size_t row, const std::string& id) {
    if (row >= ids_.size() || ids_[row] == id)
        return;
    const auto from = ids_.begin() + static_cast<std::ptrdiff_t>(row);
    const auto found = std::find(from, ids_.end(), id);
    if (found == ids_.end()) {
        InsertItem(static_cast<unsigned>(row),
                   wxVector<wxVariant>(GetColumnCount(), wxVariant("")));
        ids_.insert(from, id);
        return;
    }
    for (auto gone = found - from; gone > 0; --gone)
        RemoveRow(row);
}

void RecordList::AppendRow(const Row& row) {
    AppendItem(Cells(row));
    ids_.push_back(row.id);
}

void RecordList::RemoveRow(std::size_t row) {
    DeleteItem(static_cast<unsigned>(row));
    ids_.erase(ids_.begin() + static_cast<std::ptrdiff_t>(row));
}

void RecordList::ShowCells(std::size_t row, const Row& shown) {
    const auto place = static_cast<unsigned>(row);
    for (unsigned column = 0; column < shown.cells.size(); ++column) {
        const wxString text = wxString::FromUTF8(shown.cells[column]);
        if (GetTextValue(place, column) != text)
            SetTextValue(text, place, column);
    }
}

/// Without scrolling to it.
void RecordList::Reselect(const std::string& id) {
    const auto found = std::find(ids_.begin(), ids_.end(), id);
    if (found == ids_.end())
        UnselectAll();
    else
        SelectRow(static_cast<unsigned>(found - ids_.begin()));
}

std::string RecordList::selected() const {
    const int row = GetSelectedRow();
    return row == wxNOT_FOUND ? std::string() : ids_[static_cast<std::size_t>(row)];
}

bool RecordList::SelectRecord(const std::string& id) {
    const auto found = std::find(ids_.begin(), ids_.end(), id);
    if (found == ids_.end())
        return false;
    const auto row = static_cast<unsigned>(found - ids_.begin());
    SelectRow(row);
    EnsureVisible(RowToItem(static_cast<int>(row)));
    if (select_)
        select_();
    return true;
}

void RecordList::OnSelect(std::function<void()> select) {
    select_ = std::move(select);
}

void RecordList::OnOpen(std::function<void()> open) {
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [open = std::move(open)](wxDataViewEvent&) { open(); });
}

void RecordList::OnDrop(
    std::function<void(const std::string& dragged, const std::string& onto)> drop) {
    EnableDragSource(wxDF_UNICODETEXT);
    EnableDropTarget(wxDF_UNICODETEXT);
    Bind(wxEVT_DATAVIEW_ITEM_BEGIN_DRAG, [this](wxDataViewEvent& event) {
        const int row = ItemToRow(event.GetItem());
        if (row == wxNOT_FOUND)
            return event.Veto();
        dragged_ = ids_[static_cast<std::size_t>(row)];
        event.SetDataObject(new wxTextDataObject("row"));  // The row itself is in dragged_.
        event.SetDragFlags(wxDrag_AllowMove);
    });
    Bind(wxEVT_DATAVIEW_ITEM_DROP_POSSIBLE, [this](wxDataViewEvent& event) {
        if (dragged_.empty() || !event.GetItem().IsOk())
            event.Veto();
    });
    Bind(wxEVT_DATAVIEW_ITEM_DROP, [this, drop = std::move(drop)](wxDataViewEvent& event) {
        const int row = event.GetItem().IsOk() ? ItemToRow(event.GetItem()) : wxNOT_FOUND;
        const std::string dragged = std::exchange(dragged_, {});
        if (row == wxNOT_FOUND || dragged.empty())
            return event.Veto();
        drop(dragged, ids_[static_cast<std::size_t>(row)]);
    });
}

void RecordList::OnDropText(
    std::function<void(const std::string& text, const std::string& onto)> drop) {
    EnableDropTarget(wxDF_UNICODETEXT);
    Bind(wxEVT_DATAVIEW_ITEM_DROP_POSSIBLE, [](wxDataViewEvent& event) {
        if (!event.GetItem().IsOk())
            event.Veto();
    });
    Bind(wxEVT_DATAVIEW_ITEM_DROP, [this, drop = std::move(drop)](wxDataViewEvent& event) {
        const int row = event.GetItem().IsOk() ? ItemToRow(event.GetItem()) : wxNOT_FOUND;
        wxTextDataObject object;
        if (row == wxNOT_FOUND || event.GetDataFormat() != wxDF_UNICODETEXT ||
            !object.SetData(wxDF_UNICODETEXT, event.GetDataSize(), event.GetDataBuffer()))
            return event.Veto();
        // Later: a dialog must not come up within the drag.
        CallAfter([drop, text = object.GetText().utf8_string(),
                   onto = ids_[static_cast<std::size_t>(row)]] { drop(text, onto); });
    });
}

}  // namespace particulars
