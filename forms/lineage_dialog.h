// How the list of secrets came to be what it is: the drawn lineage, the chosen entry said in words,
// and a way to the entry itself.

#pragma once

#include <functional>
#include <string>

#include <wx/dialog.h>

class wxTextCtrl;

namespace particulars {

class CaseAccess;
class LineageCanvas;

class LineageDialog : public wxDialog {
public:
    LineageDialog(wxWindow* parent, CaseAccess& access);

    /// The entry that the user wants to see; empty unless the dialog ended with wxID_OPEN.
    const std::string& wanted() const { return wanted_; }

    LineageCanvas& canvas() { return *canvas_; }

private:
    void AddButtons(wxSizer& inner);
    void Say();
    void OpenChosen();

    CaseAccess& access_;
    LineageCanvas* canvas_ = nullptr;
    wxTextCtrl* said_ = nullptr;
    std::string wanted_;
};

}  // namespace particulars
