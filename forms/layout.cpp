#include "forms/layout.h"

#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/theme.h"

namespace particulars {
namespace {

constexpr int kEmptyStateWidth = 420;

/// Before each item but the first.
int GapFlag(const wxSizer& sizer) {
    if (sizer.IsEmpty())
        return 0;
    const auto* box = dynamic_cast<const wxBoxSizer*>(&sizer);
    return box && box->GetOrientation() == wxHORIZONTAL ? wxLEFT : wxTOP;
}

int Gap(const wxSizer& sizer) {
    const wxWindow* window = sizer.GetContainingWindow();
    return wxWindow::FromDIP(kBetween, window);
}

}  // namespace

void SetLabelFont(wxStaticText& label, const wxFont& font) {
    label.SetFont(font);
    // GTK measures a label that has not been shown yet with the font it had before. The width of
    // one that is filled in later is its owner's affair.
    const wxSize needed = label.GetTextExtent(label.GetLabelText());
    label.SetMinSize(wxSize(needed.x > 0 ? needed.x : -1, label.GetCharHeight()));
}

wxStaticText* MakeTitle(wxWindow* parent, const wxString& text) {
    auto* title = new wxStaticText(parent, wxID_ANY, text);
    SetLabelFont(*title, title->GetFont().Bold().Scaled(1.35F));
    return title;
}

wxStaticText* MakeHeading(wxWindow* parent, const wxString& text) {
    auto* heading = new wxStaticText(parent, wxID_ANY, text);
    SetLabelFont(*heading, heading->GetFont().Bold());
    return heading;
}

wxStaticText* MakeNote(wxWindow* parent, const wxString& text, int width) {
    auto* note = new wxStaticText(parent, wxID_ANY, text);
    note->SetForegroundColour(CurrentPalette().muted);
    if (width > 0)
        note->Wrap(parent->FromDIP(width));
    return note;
}

wxBoxSizer* MakeOuterSizer(wxWindow* window) {
    auto* outer = new wxBoxSizer(wxVERTICAL);
    auto* inner = new wxBoxSizer(wxVERTICAL);
    outer->Add(inner, 1, wxEXPAND | wxALL, window->FromDIP(kOutside));
    window->SetSizer(outer);
    return inner;
}

wxBoxSizer* MakeHeader(wxStaticText* title) {
    auto* header = new wxBoxSizer(wxHORIZONTAL);
    header->Add(title, 0, wxALIGN_CENTER_VERTICAL);
    header->AddStretchSpacer();
    return header;
}

void AddSpaced(wxSizer* sizer, wxWindow* window, int proportion, int flag) {
    const int gap = window->FromDIP(kBetween);
    sizer->Add(window, proportion, flag | GapFlag(*sizer), gap);
}

void AddSpaced(wxSizer* sizer, wxSizer* inner, int proportion, int flag) {
    sizer->Add(inner, proportion, flag | GapFlag(*sizer), Gap(*sizer));
}

EmptyState::EmptyState(wxWindow* parent, const wxString& what, const wxString& todo,
                       const wxString& button, std::function<void()> act)
    : wxPanel(parent) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* heading = MakeHeading(this, what);
    column->Add(heading, 0, wxALIGN_CENTER_HORIZONTAL);
    auto* note = MakeNote(this, todo);
    note->SetWindowStyleFlag(wxALIGN_CENTER_HORIZONTAL);
    note->Wrap(FromDIP(kEmptyStateWidth));
    AddSpaced(column, note, 0, wxALIGN_CENTER_HORIZONTAL);
    if (act) {
        button_ = new wxButton(this, wxID_ANY, button);
        button_->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        column->AddSpacer(FromDIP(kBetween));
        AddSpaced(column, button_, 0, wxALIGN_CENTER_HORIZONTAL);
    }
    auto* centered = new wxBoxSizer(wxVERTICAL);
    centered->AddStretchSpacer();
    centered->Add(column, 0, wxALIGN_CENTER_HORIZONTAL | wxALL, FromDIP(kOutside));
    centered->AddStretchSpacer();
    SetSizer(centered);
}

}  // namespace particulars
