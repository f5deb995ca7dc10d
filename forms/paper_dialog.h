// Shows one paper page by page, for whoever is chosen to read it, to be saved or printed.

#pragma once

#include <string>

#include <wx/dialog.h>

#include "forms/paper_output.h"

class wxButton;
class wxSizer;

namespace particulars {

class CaseAccess;
class PagePane;
class ReaderChoice;

class PaperDialog : public wxDialog {
public:
    /// `paper` says which paper, and of what.
    PaperDialog(wxWindow* parent, CaseAccess& access, PaperOptions paper);

private:
    void AddButtons(wxSizer& inner);
    void Compose();

    CaseAccess& access_;
    PaperOutput output_;
    ReaderChoice* reader_ = nullptr;
    PagePane* pane_ = nullptr;
    wxButton* save_ = nullptr;
    wxButton* print_ = nullptr;
};

}  // namespace particulars
