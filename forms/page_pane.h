// The pages of a paper as they will come out, with buttons to turn them and a choice of the zoom.

#pragma once

#include <memory>

#include <wx/panel.h>

class wxBoxSizer;
class wxStaticText;

namespace particulars {

class PageSet;
class PreviewView;

class PagePane : public wxPanel {
public:
    explicit PagePane(wxWindow* parent);

    /// Keeps page and zoom; null shows nothing.
    void ShowPages(std::shared_ptr<const PageSet> pages);

    /// Turns to the first page and takes the focus.
    void GoToStart();

private:
    wxBoxSizer* MakeBar();
    void Turn(int pages);
    void ShowPageNumber();

    wxStaticText* page_ = nullptr;
    PreviewView* preview_ = nullptr;
};

}  // namespace particulars
