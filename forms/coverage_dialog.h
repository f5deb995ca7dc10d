// The coverage matrix: secrets by roles of evidence, the chosen cell said below, and a way from it
// to the documents that are linked so.

#pragma once

#include <string>

#include <wx/dialog.h>

#include "forms/coverage_matrix.h"

class wxTextCtrl;

namespace particulars {

class CaseAccess;
class MatrixView;

class CoverageDialog : public wxDialog {
public:
    CoverageDialog(wxWindow* parent, CaseAccess& access);

    /// The documents that the user wants to see, as a query; empty unless the dialog ended with
    /// wxID_OPEN.
    const std::string& wanted() const { return wanted_; }

    MatrixView& view() { return *view_; }
    void OpenChosen();

private:
    void AddButtons(wxSizer& inner);

    CoverageMatrix shown_;
    MatrixView* view_ = nullptr;
    wxTextCtrl* said_ = nullptr;
    std::string wanted_;
};

}  // namespace particulars
