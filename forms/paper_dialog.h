// Shows one paper page by page, to be saved or printed.

#pragma once

#include <string>

#include <wx/dialog.h>

#include "forms/paper_output.h"
#include "model/papers/document.h"

namespace particulars {

class PaperDialog : public wxDialog {
public:
    /// `paper` is its id in papers/catalog.h; `document` comes without the legend of the case.
    PaperDialog(wxWindow* parent, CaseAccess& access, PaperDocument document, std::string paper);

private:
    void AddButtons(wxSizer& inner);

    CaseAccess& access_;
    PaperOutput output_;
};

}  // namespace particulars
