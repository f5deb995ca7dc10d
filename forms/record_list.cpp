#include "forms/record_list.h"

#include <algorithm>
#include <utility>

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
    std::vector<std::string> ids;
    for (const Row& row : rows)
        ids.push_back(row.id);
    if (ids == ids_) {
        for (unsigned row = 0; row < rows.size(); ++row)
            for (unsigned column = 0; column < rows[row].cells.size(); ++column) {
                const wxString text = wxString::FromUTF8(rows[row].cells[column]);
                if (GetTextValue(row, column) != text)
                    SetTextValue(text, row, column);
            }
        return;
    }
    const std::string kept = selected();
    const auto select = std::exchange(select_, {});  // Selecting again is not the user's doing.
    DeleteAllItems();
    ids_ = std::move(ids);
    for (const Row& row : rows)
        AppendItem(Cells(row));
    if (!kept.empty())
        SelectRecord(kept);
    select_ = select;
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

}  // namespace particulars
