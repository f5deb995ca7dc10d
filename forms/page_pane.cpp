#include "forms/page_pane.h"

#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/layout.h"
#include "forms/preview_view.h"
#include "forms/words.h"

namespace particulars {

PagePane::PagePane(wxWindow* parent) : wxPanel(parent) {
    auto* pane = new wxBoxSizer(wxVERTICAL);
    pane->Add(MakeBar(), 0, wxEXPAND);
    preview_ = new PreviewView(this);
    preview_->OnTurn([this] { ShowPageNumber(); });
    AddSpaced(pane, preview_, 1, wxEXPAND);
    SetSizer(pane);
}

wxBoxSizer* PagePane::MakeBar() {
    auto* bar = new wxBoxSizer(wxHORIZONTAL);
    const auto turn = [this](const wxString& label, int pages) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [this, pages](wxCommandEvent&) { Turn(pages); });
        return button;
    };
    bar->Add(turn("Pre&vious page", -1));
    AddSpaced(bar, turn("&Next page", 1));
    page_ = new wxStaticText(this, wxID_ANY, wxString());
    page_->SetMinSize(wxSize(page_->GetTextExtent("Page 9999 of 9999").x, -1));
    AddSpaced(bar, page_, 0, wxALIGN_CENTER_VERTICAL);
    bar->AddStretchSpacer();
    AddSpaced(bar, new wxStaticText(this, wxID_ANY, "&Zoom:"), 0, wxALIGN_CENTER_VERTICAL);
    auto* zoom = new wxChoice(this, wxID_ANY);
    zoom->SetName("Zoom");
    zoom->Append("Fit width");
    zoom->Append("100 %");
    zoom->Append("200 %");
    zoom->SetSelection(0);
    zoom->Bind(wxEVT_CHOICE, [this, zoom](wxCommandEvent&) {
        preview_->SetZoom(static_cast<Zoom>(zoom->GetSelection()));
    });
    AddSpaced(bar, zoom);
    return bar;
}

void PagePane::ShowPages(std::shared_ptr<const PageSet> pages) {
    preview_->ShowPages(std::move(pages));
    ShowPageNumber();
}

void PagePane::GoToStart() {
    preview_->GoToPage(0);
    preview_->SetFocus();
}

void PagePane::Turn(int pages) {
    const auto page = static_cast<long>(preview_->current_page()) + pages;
    const auto last = static_cast<long>(preview_->page_count()) - 1;
    if (page >= 0 && page <= last)
        preview_->GoToPage(static_cast<std::size_t>(page));
}

void PagePane::ShowPageNumber() {
    page_->SetLabel(
        Wx(fmt::format("Page {} of {}", preview_->current_page() + 1, preview_->page_count())));
}

}  // namespace particulars
