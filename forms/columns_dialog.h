// Which columns a list shows, and in what order. Everything works from the keyboard: Space ticks a
// column, Alt with an arrow moves it.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

class wxCheckListBox;
class wxStaticText;

namespace particulars {

/// A column that can be chosen.
struct ColumnChoice {
    std::string name;
    std::string title;
};

class ColumnsDialog : public wxDialog {
public:
    /// `all` that the list has; `shown` those of them, by name, that it shows now.
    ColumnsDialog(wxWindow* parent, const std::vector<ColumnChoice>& all,
                  const std::vector<std::string>& shown);

    /// Names as chosen, in order; never empty.
    const std::vector<std::string>& columns() const { return columns_; }

    /// Up (-1) or down (1).
    void MoveSelected(int by);

    bool TransferDataFromWindow() override;

private:
    void Fill(const std::vector<ColumnChoice>& all, const std::vector<std::string>& shown);
    void OnKey(wxKeyEvent& event);

    std::vector<ColumnChoice> order_;  ///< All, those shown first.
    std::vector<std::string> columns_;
    wxCheckListBox* list_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

}  // namespace particulars
