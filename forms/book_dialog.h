// Binds papers of the case into one file: which, in which order, and for whom. A book that is kept
// is made again with one click.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "model/jobs/print_book.h"

class wxCheckListBox;
class wxComboBox;
class wxSizer;

namespace particulars {

class CaseAccess;
class ReaderChoice;

class BookDialog : public wxDialog {
public:
    BookDialog(wxWindow* parent, CaseAccess& access);

    /// Ticks what the kept book of that name holds, in its order.
    void Choose(const std::string& name);

    /// Moves the selected paper by one place, up for -1.
    void Move(int by);

    /// Keeps the book under its name. False where it has none, or was not saved.
    bool Keep();

    /// Writes it without asking where to. Empty where that failed, which has been said.
    bool BindAs(const std::string& path);

    BookOptions Options() const;

private:
    wxSizer* MakePapers();
    void AddButtons(wxSizer& inner);
    void Fill(const std::vector<std::string>& first);
    void AskAndBind();

    CaseAccess& access_;
    wxComboBox* name_ = nullptr;
    wxCheckListBox* papers_ = nullptr;
    ReaderChoice* reader_ = nullptr;
    std::vector<std::string> ids_;  ///< Behind the list, in its order.
};

}  // namespace particulars
