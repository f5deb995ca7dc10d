// The pages of a paper on the screen, drawn by the painter that also makes the PDF and the print.
//
// Pages stand below each other; only those in sight are drawn, at the pixels of the screen, so that
// text stays crisp at any scale. Page Up and Page Down turn pages.

#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>

#include <wx/bitmap.h>
#include <wx/scrolwin.h>

namespace particulars {

class PageSet;

/// How large: to the width of the window, or a share of the paper's true size.
enum class Zoom { kFitWidth, kWhole, kDouble };

class PreviewView : public wxScrolledCanvas {
public:
    explicit PreviewView(wxWindow* parent);
    ~PreviewView() override;

    /// Keeps the page in sight where the new paper has as many.
    void ShowPages(std::shared_ptr<const PageSet> pages);

    void SetZoom(Zoom zoom);
    Zoom zoom() const { return zoom_; }

    std::size_t page_count() const;

    /// The page at the middle of the view, from 0.
    std::size_t current_page() const;
    void GoToPage(std::size_t page);

    /// Called when another page comes into the middle, or the paper changes.
    void OnTurn(std::function<void()> turn);

private:
    double PixelsPerPoint() const;
    wxSize PageExtent() const;
    int PageStride() const;
    void Measure();
    void Paint();
    const wxBitmap& Picture(std::size_t page);
    void OnKey(wxKeyEvent& event);
    void Turned();

    std::shared_ptr<const PageSet> pages_;
    Zoom zoom_ = Zoom::kFitWidth;
    double drawn_scale_ = 0;  ///< Of the pictures kept.
    std::map<std::size_t, wxBitmap> pictures_;
    std::size_t last_page_ = 0;
    std::function<void()> turn_;
};

}  // namespace particulars
