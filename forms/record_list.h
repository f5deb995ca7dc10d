// A list of records in columns of text, for some hundreds of rows: native, and read aloud by screen
// readers. A row is known by the id of its record, never by its place.
//
// Rows that stay are changed in place, others inserted and removed around them, so that selection
// and scroll stay. Lists of many thousand rows want a virtual wxListCtrl instead.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/dataview.h>

namespace particulars {

class RecordList : public wxDataViewListCtrl {
public:
    struct Column {
        wxString title;
        int width = 0;  ///< In device-independent pixels; 0 takes what is left (last column).
    };

    struct Row {
        std::string id;
        std::vector<std::string> cells;  ///< As many as columns, UTF-8.
    };

    RecordList(wxWindow* parent, const wxString& name, const std::vector<Column>& columns);

    /// Keeps the selected record selected where it is still there.
    void SetRows(const std::vector<Row>& rows);

    /// Empty if nothing is selected.
    std::string selected() const;

    /// Selects and scrolls to the record. False if it is not in the list.
    bool SelectRecord(const std::string& id);

    /// Called when the selection changes, through the user or SelectRecord.
    void OnSelect(std::function<void()> select);

    /// Called for Enter and double click on a row.
    void OnOpen(std::function<void()> open);

    /// Lets rows be dragged onto others; called with the ids of both.
    void OnDrop(std::function<void(const std::string& dragged, const std::string& onto)> drop);

    /// Lets text that was dragged from elsewhere be dropped onto a row. Not beside OnDrop.
    void OnDropText(std::function<void(const std::string& text, const std::string& onto)> drop);

private:
    void RemoveUntil(std::size_t row, const std::string& id);
    void AppendRow(const Row& row);
    void RemoveRow(std::size_t row);
    void ShowCells(std::size_t row, const Row& shown);
    void Reselect(const std::string& id);

    std::vector<std::string> ids_;
    std::string dragged_;  ///< Empty while nothing is dragged.
    std::function<void()> select_;
};

}  // namespace particulars
