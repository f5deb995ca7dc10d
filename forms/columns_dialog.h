// Which columns a list shows, and in what order. Everything works from the keyboard: Space ticks a
// column, Alt with an arrow moves it.

#pragma once

#include <vector>

#include <wx/dialog.h>

#include "forms/document_columns.h"

class wxCheckListBox;
class wxStaticText;

namespace particulars {

class ColumnsDialog : public wxDialog {
public:
    ColumnsDialog(wxWindow* parent, const std::vector<DocumentColumn>& shown);

    /// As chosen; never empty.
    const std::vector<DocumentColumn>& columns() const { return columns_; }

    /// Up (-1) or down (1).
    void MoveSelected(int by);

    bool TransferDataFromWindow() override;

private:
    void Fill(const std::vector<DocumentColumn>& shown);
    void OnKey(wxKeyEvent& event);

    std::vector<DocumentColumn> order_;  ///< All, those shown first.
    std::vector<DocumentColumn> columns_;
    wxCheckListBox* list_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

}  // namespace particulars
