// Shows one paper page by page, and saves it as a PDF.

#pragma once

#include <memory>
#include <string>

#include <wx/dialog.h>

#include "model/papers/document.h"

class wxStaticText;

namespace particulars {

class CaseAccess;
class PageSet;
class PreviewView;

class PaperDialog : public wxDialog {
public:
    /// `paper` is its id in papers/catalog.h.
    PaperDialog(wxWindow* parent, CaseAccess& access, PaperDocument document, std::string paper);

    void SavePdfAs(const std::string& path);

private:
    void SavePdf();
    void ShowPageNumber();

    CaseAccess& access_;
    std::string paper_;
    std::shared_ptr<const PageSet> pages_;
    PreviewView* preview_ = nullptr;
    wxStaticText* page_ = nullptr;
};

}  // namespace particulars
